import { paths } from '#src/paths/index.ts'
import {
  allowed,
  always,
  type Build,
  type Crawled,
  everyone,
  hidden,
  nobody,
  type Rule,
  theseIds,
  unknownSecrets,
  who,
} from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

async function insert(build: Build) {
  await insertAanmeldingen(build)
  await insertNetworkInvitation(build)
}

/** Requests to join in each state: for the adviesteam's desk alone. */
async function insertAanmeldingen({ t, p, marks, world }: Build) {
  const states = {
    onbevestigd: {},
    wacht: { bevestigdOp: new Date() },
    gevraagd: { bevestigdOp: new Date(), gevraagdOp: new Date(), vraag: 'vraag' },
    beantwoord: {
      bevestigdOp: new Date(),
      gevraagdOp: new Date(),
      vraag: 'vraag',
      beantwoordOp: new Date(),
      antwoord: 'antwoord',
    },
    geweigerd: { bevestigdOp: new Date(), geweigerdOp: new Date(), reden: 'reden' },
  }
  const ids: string[] = []
  for (const [state, facts] of Object.entries(states)) {
    const word = (field: string) =>
      marks.add(`request ${state}`, field, (persona) => may.handle(p.actors[persona]))
    const texts = Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? word(`aan${value}`) : value,
    ])
    const { id } = await t.db
      .insertInto('aanmelding')
      .values({
        naam: word('aannaam'),
        email: `${word('aanadres')}@buiten.test`,
        motivatie: word('motivatie'),
        leverancierswerk: 'nu',
        leverancierTot: 'infinity',
        leverancierNaam: word('aanleverancier'),
        organisatieNaam: word('aanorganisatie'),
        organisatieSoort: 'gemeente',
        rol: 'inkoper',
        ...Object.fromEntries(texts),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.push(id)
  }
  world.ids.aanmeldingen = ids
}

async function insertNetworkInvitation({ t, p, marks }: Build) {
  const word = (field: string) =>
    marks.add('invitation into the network', field, (persona) => persona === 'inkoper')
  const values = {
    email: `${word('netadres')}@buiten.test`,
    boodschap: word('netboodschap'),
    doorId: p.leden.inkoper.id,
  }
  await t.db.insertInto('netwerkuitnodiging').values(values).execute()
}

const desk = hidden(may.handle)
/** The first request awaits its own confirmation: the desk does not have it yet. */
const request: Rule = (asked) => (asked.id === asked.build.world.ids.aanmeldingen?.[0] ? 404 : desk(asked))

export const crawl: Crawled = {
  insert,
  records: { gasten: ({ p }) => theseIds([p.leden.gast.id]), antwoord: unknownSecrets },
  rules: {
    [paths.doeMee.route]: everyone,
    [paths.doeMeeOnderweg.route]: everyone,
    [paths.doeMeeBevestigd.route]: everyone,
    [paths.doeMeeBeantwoord.route]: everyone,
    [paths.doeMeeBevestiging.route]: always(410),
    [paths.doeMeeAntwoord.route]: always(410),
    [paths.uitnodigen.route]: allowed(may.invite),
    [paths.adviesteam.route]: desk,
    [paths.aanmelding.route]: request,
    [paths.gast.route]: desk,
  },
  changes: {
    [paths.doeMee.route]: nobody,
    [paths.doeMeeBevestiging.route]: nobody,
    [paths.doeMeeAntwoord.route]: nobody,
    [paths.uitnodigen.route]: nobody,
    [paths.aanmeldingToelating.route]: who(may.handle),
    [paths.aanmeldingVraag.route]: who(may.handle),
    [paths.aanmeldingWeigering.route]: who(may.handle),
    [paths.gastToelating.route]: who(may.handle),
  },
  tellsAddresses: (persona, pathname) => persona === 'adviesteam' && paths.adviesteam.covers(pathname),
  unread: { netadres: 'the address of somebody who is no member is told to nobody' },
  unmarked: {
    'aanmelding.leverancierswerk': 'one of a few words',
    'aanmelding.rol': 'one of a list',
  },
}
