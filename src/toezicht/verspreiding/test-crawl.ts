import { apiPaths, paths } from '#src/paths/index.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { crawl as haakjes } from '#src/verspreiden/haakjes/test-crawl.ts'
import { crawl as werkwijzen } from '#src/verspreiden/werkwijzen/test-crawl.ts'
import {
  type Asked,
  type Build,
  type Crawled,
  type Given,
  hidden,
  type Right,
  type Rule,
  theseIds,
  type World,
} from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

/** Whether the page of the thing itself is there for who asks; written with the rules of its own noun. */
function isThere(asked: Asked): boolean {
  const { proef, actor, persona, build, id = '' } = asked
  if (build.world.ids.haakjes?.includes(id)) return haakjes.rules?.[paths.haakje.route]?.(asked) === 200
  if (build.world.ids.werkwijzen?.includes(id))
    return werkwijzen.rules?.[paths.werkwijzeVersies.route]?.(asked) === 200
  const ofOthers = proef?.stand === 'afgerond' && proef.zichtbaarheid !== 'team'
  return ofOthers && mayProeftuin.view(actor, zichtOf(proef, persona))
}

const ofVoorbeeld: Rule = (asked) => (may.see(asked.actor) && isThere(asked) ? 200 : 404)
const nudges: Right = (asked) => may.nudge(asked.actor) && isThere(asked)

const haakje = ({ ids }: World): Given[] => theseIds(ids.haakjes ?? [])
const werkwijze = ({ ids }: World): Given[] => theseIds(ids.werkwijzen ?? [])
const proeftuin = ({ proeven }: World): Given[] => proeven.map((proef) => ({ path: '', id: proef.id, proef }))

/** One of each haakje, to the gemeente, with words that those who point others to it read. */
async function about({ t, p, marks, world }: Build) {
  for (const haakjeId of world.ids.haakjes ?? []) {
    const regel = marks.add('duwtje', 'regel', (persona) => may.see(p.actors[persona]))
    const { id: duwtjeId } = await t.db
      .insertInto('duwtje')
      .values({ haakjeId, organisatieId: p.organisaties.gemeente, regel, doorId: p.leden.adviesteam.id })
      .returning('id')
      .executeTakeFirstOrThrow()
    await t.db.insertInto('duwtjeOntvanger').values({ duwtjeId, lidId: p.leden.buurman.id }).execute()
  }
}

export const crawl: Crawled = {
  about,
  records: {
    haakje,
    werkwijze,
    proeftuin,
    verspreiding: (world) => [haakje, werkwijze, proeftuin].flatMap((of) => of(world)),
  },
  rules: {
    [paths.verspreiding.route]: hidden(may.see),
    [paths.verspreidingVan.route]: ofVoorbeeld,
    [apiPaths.verspreiding.route]: hidden(may.see),
    [apiPaths.verspreidingVan.route]: ofVoorbeeld,
  },
  changes: { [paths.duwtjes.route]: nudges, [apiPaths.duwtjes.route]: nudges },
}
