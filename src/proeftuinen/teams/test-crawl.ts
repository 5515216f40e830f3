import { sql } from 'kysely'
import { may as mayLid } from '#src/netwerk/leden/policy.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { isLid } from '#src/platform/actor.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { changesProeftuin, ofProeftuin, type Proef, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  type Build,
  type Crawled,
  decided,
  type Given,
  nobody,
  type Right,
  type Rule,
  theseIds,
  unknownSecrets,
  type World,
} from '#test/crawl/crawled.ts'

async function fill(build: Build, proef: Proef) {
  await insertStokje(build, proef)
  await insertInvitations(build, proef)
}

/** The message with the baton is for those who work in it, while it is open to them. */
async function insertStokje({ t, p, marks }: Build, proef: Proef) {
  const boodschap = marks.add(proef.what, 'stokje', (persona) => {
    const zicht = zichtOf(proef, persona)
    return may.write(p.actors[persona], zicht)
  })
  await t.db
    .updateTable('estafette')
    .set({ boodschap, lidId: p.leden[proef.holder].id })
    .where('proeftuinId', '=', proef.id)
    .execute()
}

/** Who is invited is for who may invite; an address is a word, too. */
async function insertInvitations({ t, p, marks }: Build, proef: Proef) {
  const word = (field: string) =>
    marks.add(proef.what, field, (persona) => {
      return (
        (persona === proef.invited && !proef.weg) ||
        may.changeTeam(p.actors[persona], zichtOf(proef, persona))
      )
    })
  const shared = {
    proeftuinId: proef.id,
    doorId: p.leden.inkoper.id,
    verlooptOp: sql<Date>`now() + interval '9 days'`,
  }
  const email = `${word('uitadres')}@buiten.test`
  const made = await t.db
    .insertInto('uitnodiging')
    .values({ ...shared, email, rol: 'hr', boodschap: word('uitwoord') })
    .returning('id')
    .execute()
  proef.invitations = made.map(({ id }) => id)
  if (!proef.invited || proef.invited === 'bezoeker') return
  const to = { email: p.leden[proef.invited].email, naam: word('uitnaam'), boodschap: word('uitboodschap') }
  const { id } = await t.db
    .insertInto('uitnodiging')
    .values({ ...shared, ...to, rol: 'ervaringsdeskundige' })
    .returning('id')
    .executeTakeFirstOrThrow()
  proef.asked = { id, gevraagd: proef.weg ? null : proef.invited }
}

/** By their id: of a member, and of who has no account. */
const invitations = ({ proeven }: World): Given[] =>
  proeven.flatMap(({ asked, invitations }) =>
    asked ? [{ path: '', ...asked }, ...invitations.map((id) => ({ path: '', id, gevraagd: null }))] : [],
  )

/** An invitation: for the member who was asked. By a secret that is none, it is there for nobody. */
const invitation: Rule = ({ gevraagd, actor, persona }) => {
  if (gevraagd === undefined) return 410
  if (!actor) return 303
  return gevraagd === persona ? 200 : 404
}
const isAsked: Right = ({ gevraagd, persona }) => gevraagd === persona

/** The way out of the team for hr, when in it: for him or her, and who may change the team. */
const mayLeave = ofProeftuin(
  (actor, p, { proef, id }) => proef?.inTeam.hr !== undefined && (may.edit(actor, p) || actor?.id === id),
)

/** Of a member whose page is there, for who leads something that is not rounded off; nobody asks for oneself. */
const question: Rule = ({ lid, build, persona, actor, route }) => {
  if (!lid || !mayLid.view(actor, lid.zicht(persona))) return 404
  const leads = build.world.proeven.some(
    (proef) =>
      proef.inTeam[persona] === 'trekker' &&
      proef.stand !== 'afgerond' &&
      may.changeTeam(actor, zichtOf(proef, persona)),
  )
  return decided({ route, actor }, leads && isLid(actor) && actor.id !== lid.id)
}

export const crawl: Crawled = {
  fill,
  records: {
    team: ({ p }, { proef }) => theseIds(proef ? [p.leden.hr.id] : []),
    uitnodigingen: (world, { proef }) =>
      proef ? theseIds(proef.invitations) : [...unknownSecrets(), ...invitations(world)],
  },
  rules: {
    [paths.team.route]: ofProeftuin(may.changeTeam),
    [paths.vraagVoorProeftuin.route]: question,
    [apiPaths.teamuitnodigingen.route]: ofProeftuin(may.changeTeam),
    [apiPaths.teamvoorstellen.route]: ofProeftuin(may.changeTeam),
    [paths.estafette.route]: ofProeftuin(may.steer),
    [paths.vertrekUitTeam.route]: mayLeave,
    [paths.uitnodiging.route]: invitation,
  },
  changes: {
    [paths.team.route]: changesProeftuin(may.edit),
    [paths.vraagVoorProeftuin.route]: nobody,
    [apiPaths.teamuitnodigingen.route]: changesProeftuin(may.edit),
    [apiPaths.teamuitnodiging.route]: changesProeftuin(may.edit),
    [paths.estafette.route]: changesProeftuin(may.steer),
    [paths.vertrekUitTeam.route]: changesProeftuin((actor, p) => may.edit(actor, p) || p.rol !== null),
    [paths.teamuitnodigingIntrekking.route]: changesProeftuin(may.edit),
    [paths.uitnodiging.route]: isAsked,
    [paths.afwijzing.route]: isAsked,
    [paths.aanneming.route]: isAsked,
  },
  tellsAddresses: (_, pathname) =>
    paths.team.matches(pathname) || apiPaths.teamuitnodigingen.matches(pathname),
}
