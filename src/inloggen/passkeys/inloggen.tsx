import { Hono } from 'hono'
import { keepUitdaging, takeUitdaging } from '#src/inloggen/sessies/uitdaging.ts'
import { welcome } from '#src/inloggen/sessies/welcome.ts'
import { canHavePasskeys } from '#src/inloggen/wegen/relying-party.ts'
import { localPath } from '#src/inloggen/wegen/terug.ts'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { type Limit, spendForOrigin } from '#src/platform/web/limits.ts'
import { note } from '#src/platform/web/security-log.ts'
import { markUsed } from './changes.ts'
import { authenticationIn } from './forms.ts'
import { findCredential } from './queries.ts'
import { authenticationOptions, verifiedAuthentication } from './webauthn.ts'

const perOrigin: Limit = { name: 'passkey-netwerk', points: 600, seconds: 15 * 60 }

export const passkeyInloggen = new Hono<Env>()

/** What to sign; it says nothing of who has a passkey, because nobody was named. */
passkeyInloggen.post(paths.passkeyInlogUitdaging.pattern, async (c) => {
  allow(c, everyone)
  const { config } = c.var.deps
  if (!canHavePasskeys(config)) return c.notFound()
  await spendForOrigin(c, perOrigin)
  const options = await authenticationOptions(config)
  await keepUitdaging(c, 'inloggen', { uitdaging: options.challenge })
  return c.json(options)
})

/** A refusal is a redirect too: what was asked to be signed is used up, whatever came of it. */
passkeyInloggen.post(paths.passkeyInloggen.pattern, async (c) => {
  allow(c, everyone)
  await spendForOrigin(c, perOrigin)
  const { antwoord, terug } = await bodyOf(c)
  const back = localPath(terug)
  const lidId = await whoSigned(c, antwoord)
  if (!lidId) {
    note(c, 'inloggen.mislukt', { hoe: 'passkey' })
    return c.redirect(paths.inloggen(back, 'passkey'), 303)
  }
  // A device, and the finger or code that opens it: that is two.
  return welcome(c, lidId, { terug: back, manier: 'passkey', tweedeFactor: true })
})

/** The member whose passkey signed what this browser was asked to sign; undefined when anything is amiss. */
async function whoSigned(c: Ctx, antwoord: unknown): Promise<string | undefined> {
  const { db, deps } = c.var
  const uitdaging = await takeUitdaging(c, 'inloggen')
  const response = authenticationIn(antwoord)
  const credential = response && (await findCredential(db, response.id))
  if (!uitdaging || !response || !credential) return undefined
  const verified = await verifiedAuthentication(deps.config, response, { uitdaging, credential })
  if (!verified) return undefined
  await markUsed(db, credential.id, verified.teller)
  return credential.lidId
}
