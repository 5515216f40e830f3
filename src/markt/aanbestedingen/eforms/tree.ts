import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Wanted, XmlNode } from './path.ts'
import { again, BOUNDS, NoticeRefusal, tooComplex, tooSlow } from './refusal.ts'
import { assertNoticeRoot, PREFIXES } from './root.ts'

type Frame = { node: XmlNode; wanted: Wanted }
type Progress = { frames: Frame[]; skipped: number; elements: number; kept: number; root: XmlNode | null }

const KEPT_ATTRIBUTES = ['listName', 'schemeName', 'schemeID', 'languageID', 'currencyID', 'unitCode']
const CHUNK = 64 * 1024

/**
 * The wanted elements of a notice, as a small tree. Reads the text as a stream of chunks; stops at the first thing that
 * is wrong. Throws NoticeRefusal: not well formed, cut off, a DOCTYPE, not a notice, too deep, too much or too slow.
 */
export function parseNotice(
  text: string,
  wanted: Wanted,
  milliseconds: number = BOUNDS.milliseconds,
): XmlNode {
  const progress: Progress = { frames: [], skipped: 0, elements: 0, kept: 0, root: null }
  const deadline = performance.now() + milliseconds
  const parser = parserFor(progress, wanted)
  for (let at = 0; at < text.length; at += CHUNK) {
    if (performance.now() > deadline) throw tooSlow()
    parser.write(text.slice(at, at + CHUNK))
  }
  close(parser)
  if (progress.root === null) throw cutOff()
  return progress.root
}

function parserFor(progress: Progress, wanted: Wanted): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true, position: true })
  parser.on('error', () => {
    throw malformed(parser.line, parser.column)
  })
  parser.on('doctype', () => {
    throw withDoctype()
  })
  boundAttributes(parser)
  parser.on('opentag', (tag) => open(progress, wanted, tag))
  parser.on('text', (text) => addText(progress, text))
  parser.on('cdata', (text) => addText(progress, text))
  parser.on('closetag', () => leave(progress))
  return parser
}

function boundAttributes(parser: SaxesParser<{ xmlns: true }>): void {
  let attributes = 0
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', ({ value }) => {
    attributes += 1
    if (attributes > BOUNDS.attributes) throw tooComplex('heeft heel veel kenmerken bij één element')
    if (value.length > BOUNDS.attributeLength) throw tooComplex('heeft een heel lang kenmerk')
  })
}

function open(progress: Progress, wanted: Wanted, tag: SaxesTagNS): void {
  const { frames } = progress
  progress.elements += 1
  if (progress.elements > BOUNDS.elements) throw tooComplex('heeft meer dan een miljoen elementen')
  if (frames.length + progress.skipped >= BOUNDS.depth)
    throw tooComplex(`is meer dan ${BOUNDS.depth} lagen diep`)
  if (progress.root === null) assertNoticeRoot(tag)
  const inside = progress.root === null ? wanted : nextWanted(progress, tag)
  if (inside === undefined) {
    progress.skipped += 1
    return
  }
  progress.kept += 1
  if (progress.kept > BOUNDS.kept) throw tooComplex('heeft veel te veel gegevens')
  const parent = frames.at(-1)?.node ?? null
  const node: XmlNode = { name: nameOf(tag), attributes: keptAttributes(tag), text: '', children: [], parent }
  parent?.children.push(node)
  progress.root ??= node
  frames.push({ node, wanted: inside })
}

function nextWanted({ frames, skipped }: Progress, tag: SaxesTagNS): Wanted | undefined {
  return skipped > 0 ? undefined : frames.at(-1)?.wanted.get(nameOf(tag))
}

function leave(progress: Progress): void {
  if (progress.skipped > 0) progress.skipped -= 1
  else progress.frames.pop()
}

/** Only the leaves carry text; one character more than the bound is kept, to know that it was longer. */
function addText({ frames, skipped }: Progress, text: string): void {
  const frame = frames.at(-1)
  if (skipped > 0 || frame === undefined || frame.wanted.size > 0) return
  frame.node.text += text.slice(0, BOUNDS.textLength + 1 - frame.node.text.length)
}

function nameOf(tag: SaxesTagNS): string {
  return `${PREFIXES.get(tag.uri) ?? '?'}:${tag.local}`
}

function keptAttributes({ attributes }: SaxesTagNS): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of KEPT_ATTRIBUTES) {
    const attribute = attributes[name]
    if (attribute) kept[name] = attribute.value
  }
  return kept
}

function close(parser: SaxesParser<{ xmlns: true }>): void {
  parser.on('error', () => {
    throw cutOff()
  })
  parser.close()
}

function cutOff(): NoticeRefusal {
  return new NoticeRefusal(
    'afgebroken',
    `Dit bestand houdt midden in de tekst op en is niet compleet: ${again}.`,
  )
}

function withDoctype(): NoticeRefusal {
  return new NoticeRefusal(
    'doctype',
    `Dit bestand bevat een DOCTYPE en dat is om veiligheidsredenen niet toegestaan: ${again}.`,
  )
}

function malformed(line: number, column: number): NoticeRefusal {
  return new NoticeRefusal(
    'opmaak',
    `Dit bestand is geen geldige XML, want op regel ${line}, teken ${column + 1}, klopt de opmaak niet: ${again}.`,
  )
}
