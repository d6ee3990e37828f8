type PageScriptProps = {
  /** Name of a file in public/enhance, without its ending. */
  name: string;
};

/** A script for the pages that have a use for it; every page works without. lib/http lets pass what the build made. */
export function PageScript({ name }: PageScriptProps) {
  return <script type="module" src={`/enhance/${name}.js`} />;
}
