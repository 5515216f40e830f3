import type { NoticeProblem, NoticeResult, ProblemCode } from './notice.ts'

/** What a notice may cost. A real one is about 100 kB, 3,000 elements, 20 deep; the largest known are a few MB. */
export const BOUNDS = {
  bytes: 20 * 1024 * 1024,
  depth: 200,
  elements: 1_000_000,
  kept: 400_000,
  attributes: 100,
  attributeLength: 10_000,
  textLength: 20_000,
  milliseconds: 10_000,
} as const

/** Lots shown and kept; the social fields are gathered from all of them. */
export const MAX_PERCELEN = 1000

/** A file that cannot be used. Its message is one Dutch sentence for the person who chose the file. */
export class NoticeRefusal extends Error {
  readonly code: ProblemCode
  constructor(code: ProblemCode, bericht: string) {
    super(bericht)
    this.code = code
  }
}

export function resultOf(refusal: NoticeRefusal): NoticeResult {
  const problem: NoticeProblem = { code: refusal.code, bericht: refusal.message }
  return { ok: false, problemen: [problem] }
}

export const again = 'download het XML-bestand op TenderNed of TED en probeer het opnieuw'

export const tooBig = () =>
  new NoticeRefusal(
    'te_groot',
    `Dit bestand is groter dan ${BOUNDS.bytes / 1024 / 1024} MB en een aankondiging is dat nooit: kies het XML-bestand van de aankondiging zelf.`,
  )

export const tooSlow = () =>
  new NoticeRefusal(
    'te_traag',
    'Het lezen van dit bestand duurt te lang en is gestopt: controleer of dit de aankondiging is, of vul de gegevens zelf in.',
  )

export const tooComplex = (what: string) =>
  new NoticeRefusal(
    'te_ingewikkeld',
    `Dit bestand ${what} en dat hoort niet in een aankondiging: ${again}, of vul de gegevens zelf in.`,
  )
