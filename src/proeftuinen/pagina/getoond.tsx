import type { Shell } from '#src/platform/components/index.ts'
import { orNull } from '#src/platform/errors.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { logboekBegin } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { type Logboek, listLogboek } from '#src/proeftuinen/aantekeningen/queries.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { countOpenUitnodigingen } from '#src/proeftuinen/teams/queries.ts'
import type { GetoondLogboek } from './logboek-view.tsx'
import { ProeftuinPage } from './page-view.tsx'
import {
  actiesOpProeftuin,
  bijLessen,
  bijOpbrengsten,
  bijRegels,
  bijVraag,
  bovenaanProeftuin,
  inMenuVanRegels,
  onderProeftuin,
  opProeftuin,
} from './places.ts'

/** `alles`: all that was written, a page at a time from `na` on; else the newest few. `dagen`: of a standstill. */
type Shown = { shell: Shell; dagen: number; proeftuin: Proeftuin; na: string | null; alles: boolean }

/** The page of a proeftuin that was found for who asks, with all that other nouns show on it. */
export async function pageFor(asker: Asker, { shell, dagen, proeftuin, na, alles }: Shown) {
  const { db, actor } = asker
  const [heel, uitgenodigd, acties, bovenaan, opzij, onderVraag, onderOpbrengsten, onderLessen, onderaan] =
    await Promise.all([
      listLogboek(db, actor, { proeftuin, na }),
      may.changeTeam(actor, proeftuin) ? countOpenUitnodigingen(db, proeftuin.id) : 0,
      filled(asker, actiesOpProeftuin, proeftuin),
      filled(asker, bovenaanProeftuin, proeftuin),
      filled(asker, opProeftuin, proeftuin),
      may.read(actor, proeftuin) ? filled(asker, bijVraag, proeftuin) : [],
      may.read(actor, proeftuin) ? filled(asker, bijOpbrengsten, proeftuin) : [],
      may.read(actor, proeftuin) ? filled(asker, bijLessen, proeftuin) : [],
      may.read(actor, proeftuin) ? filled(asker, onderProeftuin, proeftuin) : [],
    ])
  const logboek = alles ? { ...heel, begin: false } : beginOf(heel)
  const onderRegel = await filled(asker, bijRegels, { proeftuin, regels: logboek.regels })
  const inMenu = await filled(asker, inMenuVanRegels, proeftuin)
  const under = { onderVraag, onderOpbrengsten, onderLessen, onderaan, onderRegel }
  const others = { dagen, ...under, uitgenodigd, acties, bovenaan, opzij, inMenu }
  return <ProeftuinPage shell={shell} actor={actor} proeftuin={proeftuin} logboek={logboek} {...others} />
}

/** The newest few, with the way to all when there are more. */
function beginOf({ regels, volgende }: Logboek): GetoondLogboek {
  const begin = regels.length > logboekBegin || volgende !== null
  return { regels: regels.slice(0, logboekBegin), volgende: null, begin }
}

/** The same for another reader than who asks; null when there is no such page for that reader. */
export async function pageAs(
  asker: Asker,
  { shell, dagen, id }: { shell: Shell; dagen: number; id: string },
): Promise<string | null> {
  const proeftuin = await orNull(findProeftuin(asker.db, asker.actor, id))
  return proeftuin && String(await pageFor(asker, { shell, dagen, proeftuin, na: null, alles: true }))
}
