import type { Shell } from '#src/platform/components/index.ts'
import { orNull } from '#src/platform/errors.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { logboekBegin } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { listLogboek } from '#src/proeftuinen/aantekeningen/queries.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { countOpenUitnodigingen } from '#src/proeftuinen/teams/queries.ts'
import type { GetoondLogboek } from './logboek-view.tsx'
import { ProeftuinPage } from './page-view.tsx'
import {
  actiesOpProeftuin,
  bijOpbrengsten,
  bovenaanProeftuin,
  type Delen,
  delenVanProeftuin,
  onderProeftuin,
  opProeftuin,
} from './places.ts'

/** `alles`: all that was written, a page at a time from `na` on; else the newest few. `dagen`: of a standstill. */
type Shown = { shell: Shell; dagen: number; proeftuin: Proeftuin; na: string | null; alles: boolean }

/** The page of a proeftuin that was found for who asks, with all that other nouns show on it. */
export async function pageFor(asker: Asker, { shell, dagen, proeftuin, na, alles }: Shown) {
  const { db, actor } = asker
  const logboek = await logboekVan(asker, { proeftuin, na, alles })
  const { regels } = logboek
  const [uitgenodigd, acties, bovenaan, opzij, delen, onderOpbrengsten, onderaan] = await Promise.all([
    may.changeTeam(actor, proeftuin) ? countOpenUitnodigingen(db, proeftuin.id) : 0,
    filled(asker, actiesOpProeftuin, proeftuin),
    filled(asker, bovenaanProeftuin, proeftuin),
    filled(asker, opProeftuin, proeftuin),
    filled(asker, delenVanProeftuin, { proeftuin, regels }),
    may.read(actor, proeftuin) ? filled(asker, bijOpbrengsten, proeftuin) : [],
    may.read(actor, proeftuin) ? filled(asker, onderProeftuin, proeftuin) : [],
  ])
  const others = { dagen, uitgenodigd, acties, bovenaan, opzij, onderOpbrengsten }
  return (
    <ProeftuinPage
      shell={shell}
      actor={actor}
      proeftuin={proeftuin}
      logboek={logboek}
      onderVraag={delen.map(({ vraag }) => vraag)}
      onderLessen={delen.map(({ lessen }) => lessen)}
      onderaan={[...delen.map((deel) => deel.onderaan), ...onderaan]}
      onderRegel={given(delen, 'regel')}
      inMenu={given(delen, 'menu')}
      {...others}
    />
  )
}

const given = (delen: Delen[], name: 'regel' | 'menu') => delen.flatMap((deel) => deel[name] ?? [])

/** The newest few, with the way to all when there are more; or all of it, a page at a time. */
async function logboekVan(
  { db, actor }: Asker,
  { proeftuin, na, alles }: Omit<Shown, 'shell' | 'dagen'>,
): Promise<GetoondLogboek> {
  if (alles) return { ...(await listLogboek(db, actor, { proeftuin, na })), begin: false }
  const { regels, volgende } = await listLogboek(db, actor, { proeftuin, na: null, aantal: logboekBegin })
  return { regels, volgende: null, begin: volgende !== null }
}

/** The same for another reader than who asks; null when there is no such page for that reader. */
export async function pageAs(
  asker: Asker,
  { shell, dagen, id }: { shell: Shell; dagen: number; id: string },
): Promise<string | null> {
  const proeftuin = await orNull(findProeftuin(asker.db, asker.actor, id))
  return proeftuin && String(await pageFor(asker, { shell, dagen, proeftuin, na: null, alles: true }))
}
