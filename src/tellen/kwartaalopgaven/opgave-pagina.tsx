import type { FormState } from '#src/platform/components/index.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import type { Deur } from './deur.ts'
import { OpgavePage } from './opgave-view.tsx'
import type { Fout } from './plek-view.tsx'
import { findVorige, listRegels } from './queries.ts'

type Getoond = { fout?: Fout; doorgave?: FormState; status?: 200 | 422 }

/** The page of the question as it stands now, with a form in it that was not right. */
export async function showOpgave(c: Ctx, deur: Deur, { fout, doorgave, status }: Getoond = {}) {
  const { db, shell } = c.var
  const [regels, vorige] = [await listRegels(db, deur.o), await findVorige(db, deur.o)]
  const page = { shell, deur, regels, vorige, fout, doorgave }
  return c.html(<OpgavePage {...page} />, status ?? (fout ? 422 : 200))
}
