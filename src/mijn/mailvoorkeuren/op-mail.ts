import { mailKwamAan, mailKwamNietAan, ontvangerVan } from '#src/platform/mail-ontvangst.ts'
import { fill } from '#src/platform/places.ts'
import { findOntvanger } from './ontvanger.ts'
import { clearMailstop, noteStoring } from './storing.ts'

/** Says of each mail that Vonk writes whether it should go out, and keeps what arrives and what does not. */
export const opMail = [
  fill(ontvangerVan, ({ db }, bestemming) => findOntvanger(db, bestemming)),
  fill(mailKwamNietAan, ({ db }, storing) => noteStoring(db, storing)),
  fill(mailKwamAan, ({ db }, lidId) => clearMailstop(db, lidId)),
]
