/** As much of Lunr as the benchmark uses; the package brings no types. */
declare module 'lunr' {
  type Builder = {
    use: (plugin: unknown) => void;
    field: (name: string, options: { boost: number }) => void;
    add: (document: object) => void;
  };
  type Clause = { usePipeline?: boolean; boost?: number; wildcard?: number };
  type QueryBuilder = { term: (word: string, clause: Clause) => void };
  type Index = { query: (build: (query: QueryBuilder) => void) => { ref: string }[] };
  type Lunr = {
    (build: (this: Builder) => void): Index;
    ru: unknown;
    Query: { wildcard: { TRAILING: number } };
  };
  const lunr: Lunr;
  export = lunr;
}

declare module 'lunr-languages/lunr.stemmer.support' {
  const add: (lunr: unknown) => void;
  export = add;
}

declare module 'lunr-languages/lunr.ru' {
  const add: (lunr: unknown) => void;
  export = add;
}
