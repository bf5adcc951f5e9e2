import sharp from 'sharp';

const [WIDE, HIGH] = [1200, 900];
const SQUARE = 24;

/** Three rows of black and white squares, as around a cap. */
function band(x: number, y: number, squares: number): string {
  return Array.from({ length: squares * 3 }, (_, at) => {
    const [column, row] = [at % squares, Math.floor(at / squares)];
    return `<rect x="${x + column * SQUARE}" y="${y + row * SQUARE}" width="${SQUARE}" height="${SQUARE}" fill="${(column + row) % 2 ? '#fff' : '#000'}"/>`;
  }).join('');
}

/** A drawn picture, nobody's photograph: a chequered band on grey cloth, and below it a screen with these lines on it. */
export function uniformPicture(lines: readonly string[]): Promise<Buffer> {
  const text = lines.map((line, at) => `<text x="150" y="${400 + at * 56}" font-family="sans-serif" font-size="34" fill="#111">${line}</text>`).join('');
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="${HIGH}">
    <rect width="100%" height="100%" fill="#7d8288"/>${band(360, 120, 20)}
    <rect x="80" y="320" width="1040" height="540" rx="16" fill="#222"/><rect x="110" y="350" width="980" height="480" fill="#f7f7f2"/>${text}
  </svg>`)).jpeg({ quality: 88 }).toBuffer();
}
