import { SaxesParser } from 'saxes';
import type { NamedSample, ProtocolName } from './named-sample.ts';

/** Reads XML, a document or a piece of one, for the names of its elements and attributes, without prefixes. */
export function readXml(source: string): NamedSample {
  const names: ProtocolName[] = [];
  let error: NamedSample['error'];
  const parser = new SaxesParser({ fragment: true });
  parser.on('error', () => {
    error ??= { what: 'This is no well-formed XML.', offset: Math.min(parser.position, source.length) };
  });
  parser.on('opentag', ({ name, attributes }) => {
    const start = source.lastIndexOf(`<${name}`, parser.position);
    const add = (full: string, at: number) => {
      const text = full.replace(/^.*:/, '');
      names.push({ list: 'markup', text, offset: at + full.length - text.length });
    };
    add(name, start + 1);
    for (const attribute of Object.keys(attributes).filter((one) => !/^xmlns(?::|$)/.test(one)))
      add(attribute, source.indexOf(attribute, start));
  });
  parser.write(source).close();
  return { ...(error ? { error } : {}), names: error ? [] : names };
}
