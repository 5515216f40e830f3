/** Numbers of nine digits that are no BSN, known by their form alone. */
const shapes = [
  String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f])`, // the id of a page
  String.raw`(?<!\d)\d{4}[ .]?\d{2}[ .]?\d{3}[ .]?[bl][ .]?\d{2}\b`, // VAT and wage tax, with or without NL
  String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)`, // a day
  String.raw`(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)`, // a day, as computers write it
  String.raw`\d{4}/s \d{1,3}-\d{6,8}(?!\d)`, // the Official Journal
  String.raw`\+(?:[ ().-]{0,3}\d){10,15}(?!\d)`, // a telephone number from abroad
  String.raw`(?<![\d.])\d{1,3}(?:\.\d{3}){3,4}(?![\d.])`, // billions
  String.raw`(?<![\d.])\d{1,3}(?:\.\d{3}){1,4},(?:\d\d(?!\d)|-)`, // an amount to the cent
]
const anyShape = new RegExp(shapes.join('|'), 'giu')
const cpv = /(?<!\d)\d{8}-\d(?!\d)/g

/** The same text, just as long, in which numbers that are known by their form are letters. */
export function withoutShapes(plain: string): string {
  const without = plain.replace(anyShape, hide)
  return /cpv/i.test(plain) ? without.replace(cpv, hide) : without
}

const hide = (match: string) => 'x'.repeat(match.length)

const bsn = String.raw`(?:bsn|burger ?service ?(?:nummer|nr)|sofi(?:[ -]?(?:nummer|nr))?(?!\p{L}))`
const known =
  '(?:rsin|kvk|kamer van koophandel|oin|btw|tel|telefoon|mobiel|fax|cpv|iban|tenderned)(?:[ -]?(?:nummer|nr|id|code))?'
const numbered =
  '(?:vat|ted|vestigings|handelsregister|rekening|publicatie|aanbestedings|tender|bestek|contract|order|factuur)[ -]?(?:nummer|nr|kenmerk|number)'
const labels = new RegExp(
  String.raw`(?<!\p{L})(?:(?<bsn>${bsn})|(?:${known}|${numbered})(?!\p{L}))|(?<amount>€|(?<!\p{L})euro?)(?=[\s.:]*$)`,
  'giu',
)
const behind = new RegExp(String.raw`^[\s(:,-]{0,3}(?:(?<bsn>${bsn})|rsin|euro?(?!\p{L})|€)`, 'iu')

/**
 * What the text says that a number is: the last name before it in its sentence, with no other number between, or else
 * the name just behind it. Its own name counts on either side.
 */
export function saidOf(
  plain: string,
  { start, end }: { start: number; end: number },
): 'bsn' | 'anders' | null {
  const [before = ''] = /\P{N}*$/u.exec(plain.slice(Math.max(0, start - 40), start)) ?? []
  const sentence = before.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? ''
  const label = [...sentence.matchAll(labels)].at(-1)
  const after = behind.exec(plain.slice(end, end + 30))
  if (label?.groups?.bsn || after?.groups?.bsn) return 'bsn'
  return label || after ? 'anders' : null
}
