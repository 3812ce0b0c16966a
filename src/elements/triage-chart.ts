import { HOUR } from '../logs/filters.ts';
import { minute } from '../logs/time-text.ts';
import type { Triage } from '../logs/triage.ts';
import { make } from './make-element.ts';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT] = [1000, 120];

/** Failures and normal steps over time, as a picture that a mouse can choose a bar in, and as a list for everybody. */
export function makeChart({ hours, step }: Pick<Triage, 'hours' | 'step'>, choose: (start: number) => void): HTMLElement {
  const highest = Math.max(1, ...hours.map(({ failures, interrupts }) => failures + interrupts));
  const width = WIDTH / hours.length;
  const picture = svg('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
    class: 'triage__chart',
  });
  for (const [index, { start, failures, interrupts }] of hours.entries()) {
    const [failed, paused] = [failures, interrupts].map((count) => (count / highest) * HEIGHT) as [number, number];
    const x = index * width;
    const bar = svg('g', {});
    // The whole height takes the press, so that a low bar can be hit.
    bar.append(
      svg('rect', { x, y: 0, width, height: HEIGHT, class: 'triage__bar' }),
      svg('rect', { x, y: HEIGHT - failed, width: width * 0.9, height: failed, class: 'triage__bar--failure' }),
      svg('rect', { x, y: HEIGHT - failed - paused, width: width * 0.9, height: paused, class: 'triage__bar--interrupt' }),
    );
    bar.addEventListener('click', () => choose(start));
    picture.append(bar);
  }
  const select = make('select', '');
  const empty = make('option', '', step > HOUR ? 'All days' : 'All hours');
  empty.value = '';
  const busy = hours
    .filter(({ failures }) => failures > 0)
    .map(({ start, failures, successes }) => {
      const option = make('option', '', `${minute(start)}: ${failures} failed, ${successes} went through`);
      option.value = String(start);
      return option;
    });
  select.append(empty, ...busy);
  select.addEventListener('change', () => select.value !== '' && choose(Number(select.value)));
  const key = make('p', 'quiet', 'Failures are the lower, red part of a bar; normal steps of signing in the upper, blue one.');
  return make('div', 'triage__hours', key, picture as unknown as HTMLElement, make('label', '', 'Show only ', select));
}

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
