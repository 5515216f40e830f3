import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { forgetAddresses, issueSleutel } from './changes.ts'
import { doelVan } from './doel.ts'
import { gastMail } from './mail.tsx'
import { findOpenGastlink } from './queries.ts'

const Gastlink = z.object({ gastlinkId: z.uuid() })

/** Makes the key here, so that only the receiver of the mail ever has it; nothing goes out while a wall is closed. */
const stuurGastlink: Handler<typeof Gastlink> = async ({ gastlinkId }, context) => {
  const { db, mail, urlOf, fillings } = context
  const link = await findOpenGastlink(db, gastlinkId)
  if (!link?.email) return
  const doel = await doelVan({ db, fillings }, link.doel)
  const gevraagde = { onderwerpId: link.onderwerpId, email: link.email }
  if ((await doel.stand(db, gevraagde)) !== 'open') return
  const url = urlOf(paths.gastlink(await issueSleutel(db, link.id)))
  await mail(link.email, gastMail({ link, mail: await doel.mail(db, gevraagde), url }))
}

const vergeetAdressen: Handler<typeof Nothing> = async (_payload, { db }) => {
  await forgetAddresses(db)
}

export const gastlinkJobs = {
  'stuur-gastlink': job(Gastlink, stuurGastlink),
  'gastlinks-vergeten': job(Nothing, vergeetAdressen),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof gastlinkJobs> {}
}
