/** Marks, among the links of a list of contents, the one to the section that is being read: in the upper third of the window. */
export function markReading(list: Element): void {
  const links = [...list.querySelectorAll('a')];
  const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  const visible = new Set<Element>();
  const seen = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) isIntersecting ? visible.add(target) : visible.delete(target);
      const last = sections.findLast((section) => visible.has(section));
      for (const link of links) {
        if (last && link.hash === `#${last.id}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-20% 0px -65%' },
  );
  for (const section of sections) seen.observe(section);
}
