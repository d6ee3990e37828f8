import { OWN_STYLES } from '@/lib/own-style';

/** A style sheet that most pages never need, once in a page however often it is asked for. */
export function OwnStyle({ name }: { name: keyof typeof OWN_STYLES }) {
  return (
    <style href={name} precedence="own">
      {OWN_STYLES[name]}
    </style>
  );
}
