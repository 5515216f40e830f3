/** How long beheer may look inside, at most. */
export const inzageMinuten = 60

/** As the team sees it. */
export type Inzage = { id: string; naam: string; reden: string; begonnenOp: Date; verlooptOp: Date }

/** As beheer sees what was looked into: no titles, because those may be private again. */
export type GedaneInzage = Inzage & { proeftuinId: string }

export const isOpen = ({ verlooptOp }: Pick<Inzage, 'verlooptOp'>, now = new Date()) => verlooptOp > now
