import { describe, expect, it } from 'vitest'
import { containsBsn } from '#src/platform/forms/bsn.ts'
import { email, line, optionalText, text } from '#src/platform/forms/fields.ts'
import { binnen } from '#src/platform/zichtbaarheid.ts'
import { aantekeningForm } from '#src/proeftuinen/aantekeningen/forms.ts'
import { HeropeningForm } from '#src/proeftuinen/afrondingen/forms.ts'
import { BewerkForm } from '#src/proeftuinen/opzet/forms.ts'
import { perTekst, tekstnamen } from '#src/proeftuinen/proeftuin/velden.ts'
import { EindeForm, FaseForm, RouteForm, RoutewisselForm } from '#src/proeftuinen/stappen/forms.ts'
import { aanbestedingen } from './aanbestedingen.ts'
import { kalenderOf } from './kalender.ts'
import { type LidSleutel, leden } from './leden.ts'
import { organisaties } from './organisaties.ts'
import { proeftuinen } from './proeftuinen.ts'
import { idOf } from './sleutel.ts'
import { joined } from './tekst.ts'
import type { AanbestedingSeed, LidSeed, ProeftuinSeed } from './types.ts'
import { afgerondOn, beginOf, looptijdenOf, movedOn, periodeOn } from './verloop.ts'

const all = Object.entries(proeftuinen) as [string, ProeftuinSeed][]
const { dag } = kalenderOf(new Date())

/** Every text in a record, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : []

it('holds nothing that may be a BSN', () => {
  const texts = textsIn([organisaties, leden, aanbestedingen, proeftuinen])
  expect(texts.length).toBeGreaterThan(1500)
  expect(texts.filter(containsBsn)).toEqual([])
})

it('has no links, and no straight quotes in Dutch text', () => {
  expect(
    textsIn([organisaties, leden, aanbestedingen, proeftuinen]).filter((t) => /https?:|\]\(|['"]/.test(t)),
  ).toEqual([])
})

it('has members with addresses that can never receive mail', () => {
  const asked = all.flatMap(([, seed]) => seed.uitnodigingen ?? [])
  const addresses = [...Object.values(leden), ...asked].flatMap((l) => ('email' in l ? [l.email] : []))
  expect(addresses.filter((address) => !/^[a-z.]+@[a-z]+\.example$/.test(email().parse(address)))).toEqual([])
})

describe.each(all)('%s', (_, seed) => {
  const limits = { kringen: binnen(seed.zichtbaarheid) }
  const begin = beginOf(seed)

  it('passes the forms of the product', () => {
    const { categorie, afspraakvorm, doelgroepen } = seed
    const teksten = perTekst(tekstnamen, (naam) => joined(seed[naam] ?? ''))
    BewerkForm.parse({ ...teksten, categorie, afspraakvorm, doelgroepen, versie: 1 })
    for (const { vanaf, ...fase } of seed.fasen) {
      FaseForm.parse({ ...fase, begonnenOp: dag(vanaf), huidig: idOf('fase') })
    }
    for (const stokje of seed.estafette) optionalText({ max: 500 }).parse(stokje.boodschap)
    for (const { boodschap } of seed.uitnodigingen ?? []) text({ max: 1000 }).parse(boodschap)
    for (const { dag: on, zicht, ...note } of seed.logboek) {
      const rest = { fase: periodeOn(seed, on).fase, zichtbaarheid: zicht ?? seed.zichtbaarheid }
      aantekeningForm(limits).parse({ ...note, ...rest, datum: dag(on), tekst: joined(note.tekst) })
    }
  })

  it('passes the forms of its routes', () => {
    for (const { van, einde, dag: on, ...route } of looptijdenOf(seed.routes)) {
      if (van) RoutewisselForm.parse({ ...route, van, datum: dag(on) })
      else RouteForm.parse({ route: route.naar, begonnenOp: dag(on) })
      if (einde) EindeForm.parse({ verloop: einde.verloop, geeindigdOp: dag(einde.dag), keuze: null })
    }
  })

  it('passes the form of the rounding off', () => {
    const { afronding } = seed
    if (!afronding) return
    text({ max: 6000, min: 3 }).parse(joined(afronding.geleerd))
    text({ max: 6000 }).parse(joined(afronding.andersDoen))
    text({ max: 4000 }).parse(joined(afronding.aaneenschakeling))
    for (const { eenheid } of afronding.opbrengsten ?? []) line({ max: 40 }).parse(eenheid)
    if (afronding.heropend) HeropeningForm.parse(afronding.heropend)
  })

  it('runs forward in time: phases, routes and batons in order, nothing before the beginning or after today', () => {
    for (const days of [
      seed.fasen.map((f) => f.vanaf),
      seed.routes.map((r) => r.dag),
      seed.estafette.map((s) => s.dag),
    ]) {
      expect(days[0]).toBeGreaterThanOrEqual(begin)
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
    }
    expect(Math.min(begin, ...seed.logboek.map((note) => note.dag))).toBe(begin)
    expect(movedOn(seed)).toBeLessThan(0)
  })

  it('lays every note in a phase, in order, and none after it was rounded off', () => {
    const days = seed.logboek.map((note) => note.dag)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(afgerondOn(seed) ?? 0).toBeGreaterThanOrEqual(movedOn(seed))
  })

  it('is written and carried by its own team', () => {
    const team = new Set<LidSleutel>(seed.team.map(([lid]) => lid))
    const others = [...seed.logboek.map((note) => note.door), ...seed.estafette.map((stokje) => stokje.lid)]
    expect(others.filter((lid) => !team.has(lid))).toEqual([])
    expect(seed.team[0]?.[1]).toBe('trekker')
  })

  it('is by members who had joined', () => {
    const late = seed.team.filter(([lid]) => leden[lid].sinds > begin)
    expect(late.map(([lid]) => `${lid} since ${leden[lid].sinds}, needed ${begin}`)).toEqual([])
  })

  it('asks a supplier nothing while its tender runs', () => {
    const tender: AanbestedingSeed | undefined = seed.aanbesteding && aanbestedingen[seed.aanbesteding]
    const from = tender?.gepubliceerd ?? 1
    const parts = tender?.percelen ?? (tender ? [tender] : [])
    const until = Math.max(...parts.map(({ definitief, gestopt }) => definitief ?? gestopt?.dag ?? 1))
    const suppliers = seed.team.filter(([, rol]) => rol === 'leverancier').map(([lid]) => lid)
    const notes = seed.logboek.filter(
      ({ door, dag }) => suppliers.includes(door) && dag >= from && dag < until,
    )
    expect(notes).toEqual([])
  })
})

describe('personas', () => {
  const people = Object.entries(leden) as [LidSleutel, LidSeed][]
  const personas = people.flatMap(([sleutel, lid]) => (lid.persona ? [[lid.persona, sleutel] as const] : []))

  it('are those of the sign-in page', () => {
    const names =
      'adviesteam beheerder bestuurder ervaringsdeskundige hr inkoper jobcoach leverancier opdrachtgever'
    expect(personas.map(([persona]) => persona).sort()).toEqual(names.split(' '))
    expect(leden.wilma.adviesteam).toBe(true)
    expect(leden.tariq.beheer).toBe(true)
  })

  it.each(personas)('%s is in several teams and something waits there', (_, lid) => {
    const own = all.map(([, seed]) => seed).filter((seed) => seed.team.some(([one]) => one === lid))
    const open = own.filter((seed) => afgerondOn(seed) === undefined)
    expect(own.length).toBeGreaterThanOrEqual(2)
    expect(open.filter((seed) => seed.estafette.at(-1)?.lid === lid).length).toBeGreaterThanOrEqual(1)
  })
})
