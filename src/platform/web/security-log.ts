import type { Gebeurtenis, SecurityLine } from '../gebeurtenis.ts'
import type { Ctx } from './context.ts'

type Noted = Partial<Omit<SecurityLine, 'gebeurtenis'>>

/** For the log, once the request is answered. `lid`: whom it is about, when that is not who asks. */
export function note(c: Ctx, gebeurtenis: Gebeurtenis, noted: Noted = {}): void {
  c.var.gebeurtenissen.push({ gebeurtenis, ...noted, lid: noted.lid ?? c.var.actor?.id ?? null })
}
