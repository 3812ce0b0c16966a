import type { ShikiTransformer } from 'shiki';

/**
 * Turns the css-variables theme's style attributes into classes, because the content security policy allows no
 * style attributes. A class is the theme's own name for a token, such as `t-keyword`.
 */
export const classesOnly: ShikiTransformer = {
  name: 'classes-only',
  // A line that takes longer than half a second is left uncoloured, so that colours would depend on what else the
  // machine does (https://github.com/shikijs/shiki/pull/588). Zero means no limit.
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
  pre(node) {
    node.properties = { tabindex: '0' };
  },
  line(node) {
    node.properties = {};
  },
  span(node) {
    const token = /--astro-code-token-([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1];
    node.properties = token ? { class: `t-${token}` } : {};
  },
};
