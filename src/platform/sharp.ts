/**
 * Loaded when the first picture comes: most processes never see one. It reads no other files than the three kinds that
 * people send, known by how they begin (images.ts), and the drawings that we make ourselves (kaart/).
 */
export async function loadSharp() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Svg'].map((kind) => `VipsForeignLoad${kind}`) })
  return sharp
}
