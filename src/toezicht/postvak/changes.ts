import type { Db } from '#src/platform/db.ts'

type Mail = { to: string; subject: string; text: string; html: string }

export async function keepMail(db: Db, { to, subject, text, html }: Mail): Promise<void> {
  await db.insertInto('postvak').values({ aan: to, onderwerp: subject, tekst: text, html }).execute()
}
