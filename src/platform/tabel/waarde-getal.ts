/** A number as people type it; why it is none, and what would be right. */
export type Getypt = { getal: number } | { reden: string; goed: string }

const exponent = /^[-+]?\d+([.,]\d+)?e[-+]?\d{1,3}$/i
/** With points between thousands and a decimal comma, or the other way around, or neither; 0.125 has no thousands. */
const dutch = /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/
const english = /^[-+]?[1-9]\d{0,2}((,\d{3})+\.\d+|(,\d{3}){2,})$/
const plain = /^[-+]?(\d+([.,]\d*)?|[.,]\d+)$/
/** Twelve hundred to one, a little more than one to another. */
const ambiguous = /^[-+]?[1-9]\d{0,2}\.\d{3}$/

/**
 * ‘12,5’, ‘12.5’ and ‘1.234,50’. A comma before three digits is a decimal comma, as everywhere in Dutch; a point before
 * three digits may be either, and is refused unless `heel` says that the number is a whole one.
 */
export function getypt(tekst: string, heel = false): Getypt {
  const text = tekst
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3}(?!\d))/g, '')
  if (ambiguous.test(text) && !heel) {
    const [whole, thousandth] = [text.replace('.', ''), text.replace('.', ',')]
    return {
      reden: `‘${text}’ kan ${whole} zijn, maar ook ${thousandth}.`,
      goed: `Schrijf ${whole} of ${thousandth}.`,
    }
  }
  const normal = normalised(text)
  const getal = normal === null ? Number.NaN : Number(normal)
  if (Number.isFinite(getal)) return { getal }
  return { reden: `‘${shortened(tekst)}’ is geen getal.`, goed: 'Schrijf een getal, zoals 12 of 12,5.' }
}

function normalised(text: string): string | null {
  if (dutch.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (english.test(text)) return text.replaceAll(',', '')
  return plain.test(text) || exponent.test(text) ? text.replace(',', '.') : null
}

/** What stood there, no longer than one reads at a glance. */
export const shortened = (tekst: string): string => {
  const one = tekst.trim().replace(/\s+/g, ' ')
  return one.length > 40 ? `${one.slice(0, 40)}…` : one
}

/** 1234.5 as ‘1234,5’. */
export const metKomma = (getal: number): string => String(getal).replace('.', ',')
