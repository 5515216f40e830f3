import { zonderMailserver } from '#src/platform/mail-ontvangst.ts'
import { fill } from '#src/platform/places.ts'
import { keepMail } from './changes.ts'

/** Without a mail server every mail lies here. */
export const inPostvak = fill(zonderMailserver, ({ db }, mail) => keepMail(db, mail))
