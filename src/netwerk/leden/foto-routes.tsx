import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { makeSquares, maxImageBytes } from '#src/platform/images.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'
import { describeFoto, placeFoto, removeFoto } from './changes.ts'
import { FotoForm } from './forms.ts'
import { FotoPage } from './foto-view.tsx'
import { fotoMaten } from './lid.ts'
import { may } from './policy.ts'
import { findEigenProfiel, findFoto } from './queries.ts'
import { said } from './said.ts'

export const fotos = new Hono<Env>()

const perMember: Limit = { name: 'foto', points: 20, seconds: 600 }

/** A browser keeps it, and asks each time whether it may still show it: no secret, and heavy to send with every page. */
fotos.get(paths.foto.pattern, async (c) => {
  const { db, actor } = c.var
  const { lid, kenmerk, read } = await findFoto(db, actor, c.req.param())
  allow(c, may.view(actor, lid))
  const etag = `"${kenmerk}"`
  c.header('ETag', etag)
  c.header('Cache-Control', 'private, no-cache')
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  c.header('Content-Type', 'image/webp')
  c.header('Content-Disposition', 'inline; filename="foto.webp"')
  return c.body(new Uint8Array(await read()))
})

fotos.get(paths.eigenFoto.pattern, async (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  const { db, shell } = c.var
  const profiel = await findEigenProfiel(db, actorOf(c))
  return c.html(<FotoPage shell={shell} profiel={profiel} form={formOf({ alt: profiel.foto?.alt })} />)
})

fotos.post(paths.eigenFoto.pattern, async (c) => {
  const { db } = c.var
  allow(c, may.editOwnProfile(c.var.actor))
  await spend(c, perMember, actorOf(c).id)
  const read = await readForm(c, FotoForm)
  if (!read.ok) return again(c, read.form)
  const file = [(await bodyOf(c)).foto].flat()[0]
  if (!(file instanceof File) || file.size === 0) {
    const known = await describeFoto(db, actorOf(c), read.data.alt)
    return known ? done(c, paths.eigenFoto(), saved) : again(c, await wrongFoto(c, 'Kies een foto.'))
  }
  const bytes = file.size > maxImageBytes ? new Uint8Array(maxImageBytes + 1) : await file.bytes()
  const made = await makeSquares(bytes, fotoMaten)
  if (!made.ok) return again(c, await wrongFoto(c, made.problem))
  await placeFoto(db, actorOf(c), { ...made.pictures, alt: read.data.alt })
  return done(c, paths.eigenFoto(), said.foto)
})

fotos.post(paths.fotoVerwijdering.pattern, async (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  await removeFoto(c.var.db, actorOf(c))
  return done(c, paths.eigenFoto(), said.fotoweg)
})

async function again(c: Ctx, form: FormState) {
  const { db, shell } = c.var
  const profiel = await findEigenProfiel(db, actorOf(c))
  return c.html(<FotoPage shell={shell} profiel={profiel} form={form} />, 422)
}

const wrongFoto = async (c: Ctx, problem: string): Promise<FormState> => ({
  values: valuesOf(await bodyOf(c)),
  problems: { foto: problem },
})
