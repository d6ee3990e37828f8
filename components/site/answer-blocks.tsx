import type { Block } from '@/content';
import { Prose } from './prose';

/** The instant of the page in epoch ms, and the IANA zone that the visitor chose. */
type Clocks = { now: number; zone: string | undefined };

/** The body of an answer: paragraphs, numbered steps and plain lists, in the order of the content. */
export function AnswerBlocks({ blocks, ...clocks }: { blocks: readonly Block[] } & Clocks) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of an answer never change places
    <AnswerBlock key={index} block={block} {...clocks} />
  ));
}

function AnswerBlock({ block, ...clocks }: { block: Block } & Clocks) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Prose text={block.text} {...clocks} />
        </p>
      );
    case 'steps':
      return (
        <ol>
          <ProseItems items={block.items} {...clocks} />
        </ol>
      );
    case 'list':
      return (
        <ul>
          <ProseItems items={block.items} {...clocks} />
        </ul>
      );
    default:
      return block satisfies never;
  }
}

/** Sentences of content as items of the list around them. */
export function ProseItems({ items, ...clocks }: { items: readonly string[] } & Clocks) {
  return items.map((item) => (
    <li key={item}>
      <Prose text={item} {...clocks} />
    </li>
  ));
}
