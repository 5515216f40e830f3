/** What the picture compares: what the network helped to create, and what the law counts. */
export const naast = ['bijdrage', 'landelijk_gescheiden'] as const
