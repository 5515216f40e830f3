import { sql } from 'kysely'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { type Zichtbaarheid, zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { former, type Proef, replaced, turn } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  allowed,
  type Build,
  type Crawled,
  decided,
  everyone,
  nobody,
  type Right,
  type Rule,
} from '#test/crawl/crawled.ts'
import { choicesDiffer, differs, type Round } from '#test/crawl/lists.ts'
import type { Persona } from '#test/personas.ts'
import { isRunning } from '#test/proeftuin.ts'
import { may } from './policy.ts'

/** The tender of a proeftuin, with a visibility of its own. */
export type Tender = {
  id: string
  what: string
  zichtbaarheid: Zichtbaarheid
  loopt: boolean
  /** Taken out of sight by the adviesteam. */
  weg: boolean
  /** Who are in the team of its proeftuin, and who of them as suppliers. */
  team: string[]
  suppliers: string[]
  /** `replaced` was one of them. */
  isReplaced: boolean
  titel: string
  /** Shown on its page. */
  onPage: string[]
  /** A proposal that waits, of what runs, and why it was proposed. */
  opening: { id: string; reden: string } | null
}

/** As this persona sees it: what the policy decides on. */
export const tenderZicht = (
  { p }: Pick<Build, 'p'>,
  { zichtbaarheid, loopt, team, suppliers, isReplaced, weg }: Tender,
  persona: Persona,
) => ({
  zichtbaarheid,
  loopt,
  doorId: p.leden.inkoper.id,
  koperId: p.organisaties.ministerie,
  inTeam: team.includes(persona),
  levert: suppliers.includes(persona) || persona === former || (persona === replaced && isReplaced),
  weggehaald: weg,
})

/**
 * Fills every text field of the tender that belongs to this proeftuin; null when none does. Its visibility is apart from
 * that of the proeftuin itself, and each comes while its tender runs, too.
 */
async function markTender(build: Build, proef: Proef): Promise<Tender | null> {
  const { t, p, marks } = build
  if (proef.freeze === 'geen') return null
  const zichtbaarheid = turn(zichtbaarheden, (proef.n >> 2) + (proef.n >> 4))
  const { aanbestedingId } = await t.db
    .selectFrom('proeftuin')
    .select('aanbestedingId')
    .where('id', '=', proef.id)
    .executeTakeFirstOrThrow()
  const what = `tender ${zichtbaarheid}/${proef.freeze}`
  const tender: Tender = {
    id: aanbestedingId ?? '',
    what,
    zichtbaarheid,
    loopt: isRunning(proef.freeze),
    weg: proef.weg,
    team: Object.keys(proef.inTeam),
    isReplaced: proef.replaced,
    suppliers: Object.keys(proef.inTeam).filter((one) => proef.inTeam[one as Persona] === 'leverancier'),
    titel: '',
    onPage: [],
    opening: null,
  }
  const seenBy = (persona: Persona) => may.view(p.actors[persona], tenderZicht(build, tender, persona))
  const sidedBy = (right: 'readAfspraak' | 'readBeheer') => (persona: Persona) =>
    may[right](p.actors[persona], tenderZicht(build, tender, persona))
  const word = (field: string) => {
    const made = marks.add(what, field, seenBy)
    tender.onPage.push(made)
    return made
  }
  tender.titel = word('tendertitel')
  const texts = {
    omschrijving: word('omschrijving'),
    voorwaarden: word('voorwaarden'),
    gunningscriteria: word('criteria'),
    verlengingTekst: word('verlenging'),
    afspraakTekst: marks.add(what, 'afspraak', sidedBy('readAfspraak')),
  }
  await t.db
    .updateTable('aanbesteding')
    .set({
      titel: tender.titel,
      ...texts,
      afspraakEenheid: 'inspanning',
      kenmerk: word('kenmerk'),
      koperNummer: word('kopernummer'),
      publicatienummer: word('nummer'),
      beeindigdReden: marks.add(what, 'geheelgestopt', seenBy),
      koperNaam: marks.add(what, 'kopernaam', seenBy),
      zichtbaarheid,
      weggehaaldOp: tender.weg ? new Date() : null,
    })
    .where('id', '=', tender.id)
    .execute()
  const lot = { aanbestedingId: tender.id, nummer: '9', titel: word('perceel'), volgorde: 1 }
  const stopped = proef.freeze === 'gestopt' ? { beeindigdReden: word('gestopt') } : {}
  await t.db
    .insertInto('perceel')
    .values({
      ...lot,
      ...stopped,
      ...(stopped.beeindigdReden && { vroegtijdigBeeindigdOp: sql<string>`current_date` }),
    })
    .execute()
  await t.db
    .insertInto('gegundAan')
    .values({ aanbestedingId: tender.id, naam: word('winnaar') })
    .execute()
  const later = (field: string) => marks.add(what, field, sidedBy('readBeheer'))
  await t.db
    .insertInto('afspraakwijziging')
    .values({
      ...{ aanbestedingId: tender.id, doorId: p.leden.inkoper.id },
      ...{ was: later('afspraakwas'), wordt: later('afspraakwordt'), reden: later('afspraakreden') },
    })
    .execute()
  return tender
}

async function fill(build: Build, proef: Proef) {
  proef.tender = await markTender(build, proef)
  if (proef.tender) build.world.tenders.push(proef.tender)
}

type Seen = ReturnType<typeof tenderZicht>
type Asks = (actor: Actor | null, a: Seen) => boolean

/** A page of a tender: what it asks of the policy, beyond that the tender may be seen. */
export const ofTender =
  (asks: Asks): Rule =>
  (asked) => {
    const zicht = asked.tender && tenderZicht(asked.build, asked.tender, asked.persona)
    return zicht && may.view(asked.actor, zicht) ? decided(asked, asks(asked.actor, zicht)) : 404
  }

export const followsTender: Right = ({ tender, build, persona, actor }) =>
  tender !== undefined && may.follow(actor, tenderZicht(build, tender, persona))

async function lists(round: Round): Promise<string[]> {
  const { build, visitor } = round
  const actor = build.p.actors[visitor.persona]
  if (!actor?.toegelaten) return []
  const seen = build.world.tenders.filter((tender) =>
    may.view(actor, tenderZicht(build, tender, visitor.persona)),
  )
  const titles = seen.map(({ titel }) => titel)
  const running = seen.filter(({ loopt }) => loopt).map(({ titel }) => titel)
  const list = paths.aanbestedingen()
  return [
    ...(await differs(round, list, titles)),
    ...(await differs(round, paths.aanbestedingen({ stand: 'loopt' }), running)),
    ...(await differs(round, paths.aanbestedingen({ q: 'zq' }), titles)),
    ...(await differs(round, apiPaths.aanbestedingen(), titles)),
    ...(await choicesDiffer(round, list)),
  ]
}

export const crawl: Crawled = {
  fill,
  records: {
    aanbestedingen: ({ tenders }) => tenders.map((tender) => ({ path: '', id: tender.id, tender })),
  },
  rules: {
    [paths.aanbestedingenFeed.route]: everyone,
    [paths.aanbestedingen.route]: allowed(may.list),
    [paths.nieuweAanbesteding.route]: allowed(may.create),
    [paths.nieuwContract.route]: allowed(may.create),
    [paths.aankondigingInlezen.route]: allowed(may.create),
    [paths.aanbesteding.route]: ofTender(() => true),
    [paths.aanbestedingBewerken.route]: ofTender(may.edit),
    [paths.contract.route]: ofTender(may.editContract),
    [paths.cpv.route]: everyone,
    [apiPaths.aanbestedingen.route]: allowed(may.list),
    [apiPaths.aanbesteding.route]: ofTender(() => true),
    [apiPaths.categorieen.route]: everyone,
    // Asked for nothing in particular, it asks for what.
    [apiPaths.cpvCodes.route]: ({ path }) => (path.includes('?') ? 200 : 400),
  },
  changes: {
    [paths.aanbestedingen.route]: nobody,
    [paths.nieuwContract.route]: nobody,
    [paths.aankondigingInlezen.route]: nobody,
    [paths.aankondigingVersie.route]: followsTender,
    [paths.aanbestedingBewerken.route]: followsTender,
    [paths.contract.route]: followsTender,
  },
  words: {
    [paths.aanbesteding.route]: ({ tender }) => tender?.onPage ?? [],
    [apiPaths.aanbesteding.route]: ({ tender }) =>
      tender?.onPage.filter((word) => !word.endsWith('kopernummer')) ?? [],
  },
  asked: () => [{ path: paths.cpv('schoon') }, { path: `${apiPaths.cpvCodes()}?q=schoon` }],
  lists,
  unmarked: {
    'aanbesteding.cpv_hoofd': 'a code of the CPV',
    'aanbesteding.map_id': 'the key of a notice',
    'aanbesteding.notice_versie': 'a number',
    'aanbesteding.procedure': 'a code of eForms',
    'aanbesteding.regio': 'a code of a list for everybody',
    'aanbesteding.valuta': 'three capitals',
    'perceel.cpv_hoofd': 'a code of the CPV',
    'perceel.nummer': 'its place in the notice',
    'perceel.uitslag': 'a code of eForms',
    'perceel.valuta': 'three capitals',
    'cpv.code': 'a list for everybody',
    'cpv.nl': 'a list for everybody',
    'cpv.en': 'a list for everybody',
  },
  unread: { kopernaam: 'the organisation that it is stands in its place' },
}
