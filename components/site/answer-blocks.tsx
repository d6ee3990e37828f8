import type { Block } from '@/content';
import { Prose } from './prose';

/** The body of an answer: paragraphs, numbered steps and plain lists, in the order of the content. */
export function AnswerBlocks({ blocks, now }: { blocks: readonly Block[]; now: number }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of an answer never change places
    <AnswerBlock key={index} block={block} now={now} />
  ));
}

function AnswerBlock({ block, now }: { block: Block; now: number }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Prose text={block.text} now={now} />
        </p>
      );
    case 'steps':
      return (
        <ol>
          <ProseItems items={block.items} now={now} />
        </ol>
      );
    case 'list':
      return (
        <ul>
          <ProseItems items={block.items} now={now} />
        </ul>
      );
    default:
      return block satisfies never;
  }
}

/** Sentences of content as items of the list around them. */
export function ProseItems({ items, now }: { items: readonly string[]; now: number }) {
  return items.map((item) => (
    <li key={item}>
      <Prose text={item} now={now} />
    </li>
  ));
}
