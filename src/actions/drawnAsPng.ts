import type { Picture } from '../export/svg/picture';

/** Pixels of the picture for one of its own, so that it stays sharp where it is enlarged. */
const SCALE = 2;
/** What the canvas of every current browser holds, the least being that of phones: pixels of a side, and in all. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 16_777_216;

/** The picture is larger than a canvas can be at a size that can be read. */
export class TooLarge extends Error {}

async function loadedImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

/**
 * A picture as a PNG of twice its size, or less where a canvas holds no more. Rejects with `TooLarge`
 * where that would be less than its own size, and with an Error where the browser cannot draw it.
 */
export async function drawnAsPng({ svg, width, height }: Picture): Promise<Blob> {
  const scale = Math.min(SCALE, LONGEST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  if (scale < 1) throw new TooLarge(`${width} × ${height} pixels`);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadedImage(url);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser has no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The canvas gave no picture'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
