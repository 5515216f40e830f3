import { ofTender } from '#src/markt/aanbestedingen/test-crawl.ts'
import { paths } from '#src/paths/index.ts'
import { ofProeftuin, type Proef } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  always,
  type Build,
  type Crawled,
  everyone,
  hidden,
  nobody,
  type Rule,
  signedIn,
  unknownSecrets,
  type World,
  who,
} from '#test/crawl/crawled.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { insertAantekening } from '#test/proeftuin.ts'
import { may } from './policy.ts'

export type TestMelding = {
  id: string
  maatregelId: string | null
  auteurs: Persona[]
  team: Persona[]
  /** Null: a visitor. */
  melder: TestLid | null
}

type Wanted = {
  soort: string
  onderwerpId: string
  auteur: TestLid
  proef?: Proef
  /** Taken away, asked to be changed, or not decided on. */
  besluit: 'weghalen' | 'aanpassen' | null
  /** Objected to: and not heard yet, or heard. */
  bezwaar?: 'open' | 'behandeld'
  tekst: string
}

/** What was taken away of each kind, with its report; the text is in the record only, the rest is for who it concerns. */
async function insertAbout(build: Build) {
  const { t, p, marks, world } = build
  const { proeven } = world
  const gone = (kind: string, field: string) => marks.add(`${kind}/weg`, field, () => false)
  const open = proeven.find((one) => one.zichtbaarheid === 'openbaar' && one.stand === 'lopend') as Proef
  const tekst = gone('aantekening', 'weggehaald')
  const note = await insertAantekening(build, open.id, { door: 'hr', titel: tekst, tekst })
  await t.db.updateTable('aantekening').set({ verwijderdOp: new Date() }).where('id', '=', note).execute()
  const wanted: Wanted[] = [
    {
      soort: 'aantekening',
      onderwerpId: note,
      auteur: 'hr',
      proef: open,
      besluit: 'weghalen',
      bezwaar: 'open',
      tekst,
    },
    ...proeven
      .filter(({ weg }) => weg)
      .map((proef) => ({
        soort: 'proeftuin',
        onderwerpId: proef.id,
        auteur: 'inkoper' as const,
        proef,
        besluit: 'weghalen' as const,
        tekst: gone('proeftuin', 'opname'),
      })),
    {
      soort: 'lid',
      onderwerpId: p.leden.leverancier.id,
      auteur: 'leverancier',
      besluit: 'weghalen',
      bezwaar: 'behandeld',
      tekst: gone('lid', 'profieltekst'),
    },
    {
      soort: 'organisatie',
      onderwerpId: p.organisaties.concurrent,
      auteur: 'concurrent',
      besluit: null,
      tekst: gone('organisatie', 'orgtekst'),
    },
    {
      soort: 'lid',
      onderwerpId: p.leden.buurman.id,
      auteur: 'buurman',
      besluit: 'aanpassen',
      tekst: gone('lid', 'opmerking'),
    },
  ]
  for (const one of wanted) world.meldingen.push(await insertOne(build, one))
  world.meldingen.push(await insertRefused(build))
}

async function insertOne(build: Build, wanted: Wanted): Promise<TestMelding> {
  const { t, p, marks } = build
  const { soort, onderwerpId, auteur, proef, besluit, tekst } = wanted
  const melder: TestLid = 'collega'
  const team = soort === 'proeftuin' ? (Object.keys(proef?.inTeam ?? {}) as Persona[]) : []
  const isDesk = (persona: Persona) => p.actors[persona]?.adviesteam === true
  const reads = (persona: Persona) => isDesk(persona) || persona === auteur || team.includes(persona)
  const word = (field: string, seenBy: (persona: Persona) => boolean) =>
    marks.add(`report of ${soort}`, field, seenBy)
  const auteurIds = [p.leden[auteur].id]
  const aanduiding = word('aanduiding', (persona) => reads(persona) || persona === melder)
  const melding = await t.db
    .insertInto('melding')
    .values({
      soort,
      onderwerpId,
      reden: 'onjuist',
      lidId: p.leden[melder].id,
      auteurIds,
      aanduiding,
      toelichting: word('meldtekst', (persona) => isDesk(persona) || persona === melder),
      momentopname: JSON.stringify({ titel: tekst, delen: [{ naam: 'Tekst', tekst }] }),
      afgehandeldOp: besluit && new Date(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (!besluit) return { id: melding.id, maatregelId: null, auteurs: [auteur], team: [], melder }
  const took = besluit === 'weghalen'
  const maatregel = await t.db
    .insertInto('maatregel')
    .values({
      meldingId: melding.id,
      soort,
      onderwerpId,
      besluit,
      auteurIds,
      aanduiding,
      proeftuinId: proef?.id ?? null,
      doorId: p.leden.adviesteam.id,
      op: new Date(Date.now() - 1000),
      motivering: word('motivering', (persona) => reads(persona) || persona === melder),
      ...(took && {
        bevestigdOp: new Date(),
        bevestigdDoorId: p.leden.bestuurder.id,
        verborgenOp: new Date(),
      }),
      ...(took && { bewaard: JSON.stringify({ brengt: tekst }) }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (wanted.bezwaar)
    await t.db
      .insertInto('bezwaar')
      .values({
        maatregelId: maatregel.id,
        lidId: p.leden[auteur].id,
        tekst: word('bezwaar', reads),
        ...(wanted.bezwaar === 'behandeld' && {
          behandeldOp: new Date(),
          behandeldDoorId: p.leden.beheerder.id,
          gegrond: false,
          motivering: word('uitspraak', (persona) => reads(persona) || persona === 'beheerder'),
        }),
      })
      .execute()
  return { id: melding.id, maatregelId: maatregel.id, auteurs: [auteur], team, melder }
}

/** A visitor reported it, and what was proposed was refused: read at the desk, and by who proposed and refused. */
async function insertRefused({ t, p, marks }: Build): Promise<TestMelding> {
  const reads = (persona: Persona) => persona === 'adviesteam' || persona === 'bestuurder'
  const word = (field: string) => marks.add('report that led to nothing', field, reads)
  const about = { soort: 'lid', onderwerpId: p.leden.opdrachtgever.id, auteurIds: [p.leden.opdrachtgever.id] }
  const aanduiding = word('aanduiding')
  const email = `${marks.add('a visitor who reported', 'meldadres', () => false)}@buiten.test`
  const { id } = await t.db
    .insertInto('melding')
    .values({
      ...about,
      aanduiding,
      email,
      reden: 'onjuist',
      toelichting: word('meldtekst'),
      momentopname: JSON.stringify({ titel: 'Lid', delen: [] }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db
    .insertInto('maatregel')
    .values({
      ...about,
      meldingId: id,
      besluit: 'weghalen',
      aanduiding,
      motivering: word('voorstelreden'),
      doorId: p.leden.adviesteam.id,
      op: new Date(Date.now() - 1000),
      afgewezenOp: new Date(),
      afgewezenDoorId: p.leden.bestuurder.id,
      afwijzing: word('afwijzing'),
    })
    .execute()
  return { id, maatregelId: null, auteurs: ['opdrachtgever'], team: [], melder: null }
}

/** A report: the adviesteam but whose words it is about, or who reported it. */
const report: Rule = ({ melding, actor, persona }) => {
  const isOthers = melding && melding.melder !== persona && !melding.auteurs.includes(persona)
  return actor?.adviesteam === true && isOthers ? 200 : 404
}

/** A decision: whose words, and their team. */
const decision: Rule = ({ melding, persona }) =>
  melding && [...melding.auteurs, ...melding.team].includes(persona) ? 200 : 404

const [seesProeftuin, seesTender] = [ofProeftuin(() => true), ofTender(() => true)]
/** Whoever sees it may report it; without what to report there is no form. */
const reporting: Rule = (asked) => (asked.tender ? seesTender(asked) : seesProeftuin(asked))

const reportable = ({ proeven, tenders }: World) => [
  ...proeven
    .filter(({ freeze, weg }) => freeze === 'loopt' || weg)
    .map((proef) => ({ proef, path: paths.melden('proeftuin', proef.id) })),
  ...tenders.slice(0, 9).map((tender) => ({ tender, path: paths.melden('aanbesteding', tender.id) })),
]

const desk = who(may.list)

export const crawl: Crawled = {
  about: insertAbout,
  records: {
    meldingen: ({ meldingen }) => meldingen.map((melding) => ({ path: '', id: melding.id, melding })),
    maatregelen: ({ meldingen }) =>
      meldingen.flatMap((melding) =>
        melding.maatregelId ? [{ path: '', id: melding.maatregelId, melding }] : [],
      ),
    volgen: unknownSecrets,
  },
  rules: {
    [paths.melden.route]: reporting,
    [paths.gemeld.route]: everyone,
    [paths.meldingVolgen.route]: always(410),
    [paths.mijnMeldingen.route]: signedIn,
    [paths.meldingen.route]: hidden(may.list),
    [paths.melding.route]: report,
    [paths.maatregel.route]: decision,
  },
  changes: {
    [paths.melden.route]: nobody,
    [paths.meldingMaatregel.route]: desk,
    [paths.meldingBevestiging.route]: desk,
    [paths.meldingAfwijzing.route]: desk,
    [paths.meldingUitspraak.route]: desk,
    [paths.bezwaar.route]: nobody,
  },
  asked: reportable,
  unread: { meldadres: 'the address of who reported is for the mail that answers alone' },
  unmarked: {
    'melding.soort': 'the name of a table',
    'maatregel.soort': 'the name of a table',
  },
}
