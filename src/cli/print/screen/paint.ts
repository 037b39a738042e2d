import { styleText } from 'node:util';

/** The few ways in which words are set off on a terminal; without colour each leaves them as they are. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly name: (text: string) => string;
  readonly content: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly warn: (text: string) => string;
}

type Style = Parameters<typeof styleText>[0];

export function paintOf(colour: boolean): Paint {
  const style = (format: Style) => (text: string) =>
    colour && text ? styleText(format, text, { validateStream: false }) : text;
  return {
    title: style('bold'),
    name: style('bold'),
    content: style('cyan'),
    quiet: style('gray'),
    warn: style('yellow'),
  };
}
