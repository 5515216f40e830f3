import { z } from 'zod'
import {
  choice,
  emptyAsNull,
  optionalAmount,
  optionalId,
  optionalText,
  versie,
} from '#src/platform/forms/fields.ts'
import { type Aanbesteding, delenOf } from './aanbesteding.ts'
import { type Afspraak, eenheden, vraagtReden } from './contract.ts'
import { namen, prose } from './forms.ts'

/** So many lots can be filled in on one page; of those beyond them only a notice tells. */
const mostDelen = 100

/** The parts of which this form asks who they were awarded to, each with the name of its field. */
export const gegundeDelen = (a: Aanbesteding) =>
  delenOf(a)
    .slice(0, mostDelen)
    .map(({ id, naam }, i) => ({ id, naam, veld: `gegundAan${i}` }))

export const afspraakFields = {
  afspraakEenheid: emptyAsNull(choice(eenheden)),
  afspraakAantal: optionalAmount(),
  afspraakTekst: prose(2000),
}

export type Afspraakgegeven = {
  afspraakEenheid: Afspraak['eenheid'] | null
  afspraakAantal: string | null
  afspraakTekst: string
}

/** A number belongs to a unit, and an effort is said in words. */
export function afspraakKlopt(
  given: Afspraakgegeven,
  report: (veld: keyof Afspraakgegeven, message: string) => void,
): void {
  const { afspraakEenheid: eenheid, afspraakAantal: aantal, afspraakTekst: tekst } = given
  if (eenheid === null) {
    if (aantal !== null || tekst !== '') report('afspraakEenheid', 'Kies ook waarin het is afgesproken.')
  } else if (eenheid === 'inspanning') {
    if (aantal !== null) report('afspraakAantal', 'Een inspanning heeft geen getal. Laat dit leeg.')
    if (tekst === '') report('afspraakTekst', 'Schrijf op wat er is afgesproken.')
  } else if (aantal === null || Number(aantal) === 0) report('afspraakAantal', 'Vul in hoeveel.')
  else if (eenheid !== 'uren' && Number(aantal) > 100) report('afspraakAantal', 'Meer dan 100 % kan niet.')
  else if (Number(aantal) > 999_999_999) report('afspraakAantal', 'Dat is te veel. Controleer het getal.')
}

/** What such a form says was agreed; null: nothing. */
export const afspraakIn = (given: Afspraakgegeven): Afspraak | null =>
  given.afspraakEenheid && {
    eenheid: given.afspraakEenheid,
    aantal: given.afspraakAantal && String(Number(given.afspraakAantal)),
    tekst: given.afspraakTekst,
  }

export const momenten = ['stond_er_al', 'komt_erbij'] as const

const shared = {
  afroepVanId: optionalId(),
  contractmanagerId: optionalId(),
  ...afspraakFields,
  moment: emptyAsNull(choice(momenten)),
  reden: optionalText({ max: 2000 }),
  versie: versie(),
}

/** What can be chosen in it, so that nothing else is. */
export type Keuzes = { raamovereenkomsten: readonly string[]; leden: readonly string[] }

/** The form on the contract of this tender; `was`: what was agreed before. */
export function contractFormOf(a: Aanbesteding, was: Afspraak | null, keuzes: Keuzes) {
  const perDeel = Object.fromEntries(gegundeDelen(a).map(({ veld }) => [veld, namen()]))
  return z
    .object(shared)
    .and(z.object(perDeel))
    .superRefine((given, context) => {
      const report = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      afspraakKlopt(given, report)
      const { afroepVanId, contractmanagerId, moment, reden } = given
      if (afroepVanId && !keuzes.raamovereenkomsten.includes(afroepVanId))
        report('afroepVanId', 'Deze raamovereenkomst kan je niet kiezen.')
      if (contractmanagerId && !keuzes.leden.includes(contractmanagerId))
        report('contractmanagerId', 'Kies iemand uit de lijst.')
      if (!vraagtReden(a, was, afspraakIn(given))) return
      if (moment === null) report('moment', 'Het contract is al begonnen. Zeg of dit er al in stond.')
      if (moment === 'komt_erbij' && reden.length < 10)
        report('reden', 'Schrijf op waarom dit mag zonder opnieuw aan te besteden.')
    })
}

export type ContractInput = z.infer<z.ZodObject<typeof shared>>

/** The names that were given for one part. */
export const namenIn = (given: object, veld: string): string[] => {
  const value = (given as Record<string, unknown>)[veld]
  return Array.isArray(value) ? value : []
}
