'use client';
import { type ReactNode, useActionState } from 'react';
import type { AskedAct, PerformAct } from './desk-act';
import { FormFault } from './form-fault';

type ActFormProps = {
  perform: PerformAct;
  /** Address of the request: what was sent comes back there. */
  address: string;
  /** The act; without a choice of its own the form has a field named `choice`, or none is needed. */
  asked: Omit<AskedAct, 'choice'> & { choice?: string };
  children: ReactNode;
};

/** One act on a request, as a plain form; when it could not be done, that is told above its button. */
export function ActForm({ perform, address, asked, children }: ActFormProps) {
  const [state, submit] = useActionState(perform, {}, address);
  const { act, number, version, choice } = asked;
  // The state is that of whichever act was sent from this page.
  const isThis = state.asked?.act === act && (choice ?? state.asked.choice) === state.asked.choice;
  return (
    <form action={submit}>
      {isThis && <FormFault id={`${act}-fault`} text={state.fault} />}
      <ActFields asked={{ act, number, version, choice }} />
      {children}
    </form>
  );
}

/** The fields by which the server knows an act. */
export function ActFields({
  asked,
}: {
  asked: { [Field in keyof AskedAct]: AskedAct[Field] | undefined };
}) {
  return Object.entries(asked).map(
    ([name, value]) =>
      value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
  );
}
