import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, for a link, a cookie or a bearer token. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is stored of it. A token has 256 bits of chance, so a plain hash cannot be guessed back. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest()
