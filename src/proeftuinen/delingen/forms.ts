import { z } from 'zod'
import { choice, id, versie } from '#src/platform/forms/fields.ts'
import { akkoord, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { type Proeftuin, zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { confirmedFirst } from '#src/proeftuinen/proeftuin/rules.ts'
import { bezwaar, meeTegelijk, type Notitie, openingDoor } from './deling.ts'

/** A note that goes along, as it was read: a tick sends `id.versie`. */
const mee = z.preprocess(
  (given) => {
    if (typeof given !== 'string') return given
    const [note = '', read = ''] = given.split('.')
    return { id: note, versie: read }
  },
  z.strictObject({ id: id(), versie: versie() }),
)

const asList = (given: unknown) =>
  given === undefined || given === '' ? [] : typeof given === 'string' ? [given] : given

export const DelingForm = z.object({
  zichtbaarheid: choice(zichtbaarheden),
  aantekeningen: z
    .preprocess(asList, z.array(mee).max(meeTegelijk, `Kies er hoogstens ${meeTegelijk}.`))
    .default([])
    .describe(
      'De aantekeningen die meegaan naar deze kring, zoals je ze las. Een aantekening gaat mee als er lezers bij komen en er geen af gaan.',
    ),
  akkoord: akkoord(),
  versie: versie(),
})

/** To look at what it would be: that confirms nothing. */
export const VoorbeeldForm = DelingForm.omit({ akkoord: true })

type Given = z.infer<typeof DelingForm>
export type DelingData = Omit<Given, 'akkoord'>
export type Mee = Given['aantekeningen']

const gone = 'Deze aantekening kun je niet meesturen. Kijk opnieuw wat er kan.'
const stale = 'Een aantekening is intussen veranderd. Lees haar opnieuw, en kies dan of ze meegaat.'

/** Of these notes, what was found for who shares. */
export const chosen = (mee: Mee, notities: Notitie[]): Notitie[] =>
  mee.flatMap(({ id: noteId }) => notities.find((one) => one.id === noteId) ?? [])

/** What is wrong with one that goes along. */
type Asked = { naar: Given['zichtbaarheid']; notitie: Notitie | undefined; read: number }

function problemOf(p: Proeftuin, { naar, notitie, read }: Asked): string | null {
  if (!notitie) return gone
  return notitie.versie === read ? bezwaar(p, notitie, naar) : stale
}

/** A circle that may be, and each note that goes along may, and is as it was read; `notities`: those found of what was asked for. */
export const fits = <T extends DelingData>(form: z.ZodType<T>, p: Proeftuin, notities: Notitie[]) =>
  confirmedFirst(form, p).superRefine(({ aantekeningen, zichtbaarheid }, context) => {
    for (const [n, { id: noteId, versie: read }] of aantekeningen.entries()) {
      const notitie = notities.find((one) => one.id === noteId)
      const message = problemOf(p, { naar: zichtbaarheid, notitie, read })
      if (message) context.addIssue({ code: 'custom', path: ['aantekeningen', n], message })
    }
  })

/** All that holds for sharing, for page and API. */
export const checkedDeling = <T extends Given>(form: z.ZodType<T>, p: Proeftuin, notities: Notitie[]) =>
  widerOnPurpose(fits(form, p, notities), (given) =>
    openingDoor(p, chosen(given.aantekeningen, notities))({ zichtbaarheid: given.zichtbaarheid }),
  )

/** Of what was typed: which notes it names, whatever else is wrong with it. */
export function namedIn(given: unknown): string[] {
  const parsed = DelingForm.shape.aantekeningen.safeParse(given)
  return parsed.success ? parsed.data.map((one) => one.id) : []
}
