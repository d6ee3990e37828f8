'use client';
import { useActionState } from 'react';
import { ActFields } from './act-form';
import { type PerformAct, verbOf } from './desk-act';
import { FormFault } from './form-fault';

type RepeatActProps = { perform: PerformAct; address: string };

/** An act that could not be done, to be done by one press, on a page that has nothing else of the request. */
export function RepeatAct({ perform, address }: RepeatActProps) {
  const [{ fault, asked }, submit] = useActionState(perform, {}, address);
  if (asked === undefined) return null;
  return (
    <form action={submit} className="desk-form">
      <FormFault id="act-fault" text={fault} />
      <ActFields asked={asked} />
      <button type="submit" className="button">
        Повторить: {verbOf(asked)}
      </button>
    </form>
  );
}
