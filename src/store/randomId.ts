/** A random id of version 4, which the browser makes itself only on pages served over https. */
export function createRandomId(): string {
  const ours: Partial<Crypto> = crypto;
  return ours.randomUUID?.() ?? uuidOf(crypto.getRandomValues(new Uint8Array(16)));
}

function uuidOf(random: Uint8Array): string {
  const hex = Array.from(random, (byte, place) => {
    // Two bytes have bits that say which kind of id this is.
    if (place === 6) return (byte & 0x0f) | 0x40;
    if (place === 8) return (byte & 0x3f) | 0x80;
    return byte;
  })
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
