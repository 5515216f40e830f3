/** How long the link in the mail to the new address works. */
export const linkUren = 24

/** Where a member's mail goes, and since when nothing arrives there. */
export type Adres = { email: string; stopSinds: Date | null }
