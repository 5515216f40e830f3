import { apiPaths, paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { common, hostOf, type Proef, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Crawled, everyone } from '#test/crawl/crawled.ts'
import { allPages, choicesDiffer, differs, type Round, totalDiffers } from '#test/crawl/lists.ts'
import { titlesAtMaker } from '../../markt/voorstellen/test-crawl.ts'

const titles = (proeven: Proef[]) => proeven.map(({ titel }) => titel)
export const hasBegun = ({ stand }: Proef) => stand !== 'concept'
export const isPublic = (proef: Proef) => hasBegun(proef) && proef.zichtbaarheid === 'openbaar' && !proef.weg

async function lists(round: Round): Promise<string[]> {
  const { build, visitor } = round
  const { persona } = visitor
  const { world } = build
  const actor = build.p.actors[persona]
  const visible = world.proeven.filter((proef) => hasBegun(proef) && may.view(actor, zichtOf(proef, persona)))
  const found = visible.filter((proef) => may.read(actor, zichtOf(proef, persona)))
  const [list, search] = [paths.proeftuinen(), paths.proeftuinen({ q: common })]
  const faults = [
    ...(await differs(round, list, titles(visible))),
    ...(await differs(round, apiPaths.proeftuinen(), titles(visible))),
    ...(await differs(round, search, titles(found))),
    ...(await differs(round, `${apiPaths.proeftuinen()}?q=${common}`, titles(found))),
    ...(await totalDiffers(round, list, visible.length)),
    ...(await choicesDiffer(round, list)),
    ...(await totalDiffers(round, search, found.length)),
    ...(await differs(round, paths.proeftuinenFeed(), titles(world.proeven.filter(isPublic)))),
  ]
  for (const [naam, id] of Object.entries(world.p.organisaties)) {
    const there = visible.filter((proef) => hostOf(proef) === naam)
    const { titles: shown } = await allPages(round, paths.organisatie(id))
    const followed = world.proeven.filter(
      (proef) => shown.has(proef.titel) && !there.includes(proef) && may.view(actor, zichtOf(proef, persona)),
    )
    const voorgesteld = naam === 'leverancier' ? titlesAtMaker(round) : []
    // Wings above tell there whose example it follows, as far as the reader may see that.
    const expected = [...titles([...there, ...followed]), ...voorgesteld]
    faults.push(...(await differs(round, paths.organisatie(id), expected)))
  }
  return faults
}

export const crawl: Crawled = {
  rules: {
    [paths.proeftuinen.route]: everyone,
    [paths.proeftuinenFeed.route]: everyone,
    [apiPaths.proeftuinen.route]: everyone,
  },
  lists,
  unmarked: {
    'proeftuin_telling.combinatie': 'codes that the database counts by',
  },
}
