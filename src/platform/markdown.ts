import { LRUCache } from 'lru-cache'
import MarkdownIt from 'markdown-it'

/**
 * The formatting that people may use in what they write: paragraphs, bold, italic, lists, quotes and links. Raw HTML,
 * images and everything else stays the text it is, so the result is safe to show.
 */
const renderer = new MarkdownIt('zero', { html: false, breaks: true, linkify: false }).enable([
  'emphasis',
  'list',
  'blockquote',
  'link',
  'newline',
  'escape',
])

renderer.validateLink = (url) => /^(https?:\/\/|mailto:|\/(?![/\\]))/i.test(url)
renderer.renderer.rules.link_open = (tokens, index, options) => {
  tokens[index]?.attrSet('rel', 'nofollow ugc noopener')
  return renderer.renderer.renderToken(tokens, index, options)
}

/** Safe HTML of a text as it was typed. */
export function renderMarkdown(text: string): string {
  const known = rendered.get(text)
  if (known !== undefined) return known
  const html = renderer.render(text)
  rendered.set(text, html)
  return html
}

/** The same text gives the same HTML: a logboek is read more often than written. */
const rendered = new LRUCache<string, string>({
  maxSize: 4 * 1024 * 1024,
  sizeCalculation: (html, text) => html.length + text.length + 1,
})

/** What somebody sees of it: the words without their marks, and without the addresses of links. */
export const plainText = (text: string): string =>
  renderer
    .parse(text, {})
    .map(({ children }) => (children ?? []).map(shown).join(''))
    .filter(Boolean)
    .join('\n')

const shown = ({ type, content }: { type: string; content: string }) =>
  type === 'softbreak' || type === 'hardbreak' ? '\n' : content

/** The beginning of a text without its marks, for a card or a description; at most `length` characters. */
export function excerpt(text: string, length = 160): string {
  // Of a long text its beginning is enough, and a long row of brackets is not searched through for each of them.
  const plain = text
    .slice(0, length * 10)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_>#`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= length) return plain
  return `${plain.slice(0, length).replace(/\s+\S*$/, '')}…`
}
