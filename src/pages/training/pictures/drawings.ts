import type { Drawing } from '../schema.ts';
import { box, chequers, disc, fade, HEIGHT, lines, shape, WIDTH, type Pen } from './pen.ts';

/** What our pictures show. Drawn here, so nobody's photo is in the room; names and numbers in them are made up. */
export const drawings: Readonly<Record<Drawing, (pen: Pen) => void>> = {
  park: (pen) => {
    fade(pen, '#7fb4dd', '#f6e7c8');
    disc(pen, '#fff3c4', 730, 150, 52);
    shape(pen, '#7fa184', [0, 400], [260, 300], [520, 410], [760, 320], [960, 400], [960, 640], [0, 640]);
    shape(pen, '#5c8463', [0, 500], [300, 430], [640, 520], [960, 450], [960, 640], [0, 640]);
    [[190, 430], [330, 460]].forEach(([x = 0, y = 0]) => {
      box(pen, '#5b4632', x - 7, y - 20, 14, 90);
      disc(pen, '#3c5f43', x, y - 50, 52);
    });
  },
  desk: (pen) => {
    box(pen, '#dfe3df', 0, 0, WIDTH, HEIGHT);
    box(pen, '#ffffff', 90, 60, 460, 260, 8);
    lines(pen, '#2b4a6b', 120, 120, 26, 'NIGHTS   A. Penrose', 'EARLIES  I. Marsh', 'LATES    D. Merrowby', 'COURT    P. Hollins');
    box(pen, '#33404d', 620, 150, 270, 180, 10);
    box(pen, '#8fb6d0', 634, 164, 242, 152, 4);
    box(pen, '#33404d', 735, 330, 40, 60);
    box(pen, '#8a6a4d', 0, 390, WIDTH, 250);
    paper(pen, 120, 420, -0.08, 'STATEMENT', 'Page 1 of 4');
    paper(pen, 330, 440, 0.05, 'OFFICIAL', 'Ref 00/000');
    box(pen, '#c9542f', 700, 430, 90, 110, 12);
    box(pen, '#8a6a4d', 715, 445, 60, 12, 6);
  },
  screen: (pen) => {
    fade(pen, '#c6cdd3', '#9fa8b0');
    box(pen, '#2a2f36', 330, 70, 520, 330, 14);
    box(pen, '#10202e', 350, 90, 480, 290, 4);
    lines(pen, '#9fe3b4', 372, 134, 24, 'INTEL LOG 00417', 'Subject: M. Example', 'Seen: Alder Row 19:40', 'With: two others', 'Vehicle: white van');
    box(pen, '#2a2f36', 560, 400, 60, 90);
    box(pen, '#6b5a48', 0, 490, WIDTH, 150);
    shape(pen, '#24272b', [200, 400], [150, 640], [170, 640], [210, 430], [250, 640], [270, 640], [220, 400]);
    box(pen, '#24272b', 110, 300, 200, 110, 10);
    disc(pen, '#3f6f94', 300, 355, 42);
    disc(pen, '#18324a', 300, 355, 26);
    box(pen, '#c33a32', 130, 320, 22, 22, 11);
  },
  'night-out': (pen) => {
    fade(pen, '#1c1533', '#4a2745');
    [[140, 120], [330, 70], [560, 110], [790, 80]].forEach(([x = 0, y = 0]) => { disc(pen, '#5d3b66', x, y, 46); disc(pen, '#ffd98a', x, y, 20); });
    box(pen, '#5b3a2a', 0, 430, WIDTH, 210);
    box(pen, '#744c37', 0, 430, WIDTH, 16);
    box(pen, '#2f6b4a', 150, 200, 76, 250, 16);
    box(pen, '#2f6b4a', 172, 130, 32, 90, 8);
    box(pen, '#e9dfc7', 156, 280, 64, 90, 4);
    [300, 390, 500, 600].forEach((x, i) => {
      box(pen, '#cfe2ea', x, 330, 62, 118, 8);
      box(pen, i % 2 ? '#e8b75a' : '#c98ba8', x + 6, 376, 50, 66, 6);
    });
    shape(pen, '#c22f4d', [700, 500], [860, 470], [900, 520], [870, 548], [800, 530], [720, 560]);
    box(pen, '#8f1f38', 712, 540, 12, 60);
  },
  street: (pen) => {
    fade(pen, '#8d99a3', '#c2c9cd');
    box(pen, '#7b5f52', 60, 120, 240, 300);
    box(pen, '#947869', 300, 170, 220, 250);
    box(pen, '#5f6b63', 520, 140, 300, 280);
    box(pen, '#e5d9a8', 560, 300, 220, 50, 4);
    lines(pen, '#2a2f36', 590, 334, 28, 'CROSS STREET');
    [[100, 170], [190, 170], [340, 220], [430, 220], [560, 190], [690, 190]].forEach(([x = 0, y = 0]) => box(pen, '#3a4550', x, y, 56, 70, 2));
    box(pen, '#555d63', 0, 420, WIDTH, 120);
    shape(pen, '#20262c', [0, 0], [90, 0], [30, 540], [0, 540]);
    shape(pen, '#20262c', [960, 0], [880, 0], [930, 540], [960, 540]);
    box(pen, '#20262c', 0, 530, WIDTH, 110);
    box(pen, '#20262c', 400, 0, 180, 52, 20);
    for (let drop = 0; drop < 60; drop += 1) disc(pen, '#ffffff66', (drop * 167) % 900 + 30, (drop * 97) % 520, 3);
  },
  band: (pen) => {
    fade(pen, '#e8dcc8', '#d8c7ab');
    box(pen, '#8a6a4d', 0, 130, WIDTH, 40);
    box(pen, '#5b4632', 466, 110, 28, 90, 14);
    shape(pen, '#15181c', [270, 330], [330, 200], [480, 170], [630, 200], [690, 330]);
    chequers(pen, 288, 330, 16, 3, 24);
    shape(pen, '#0d0f12', [288, 402], [672, 402], [700, 440], [480, 478], [260, 440]);
    disc(pen, '#c9ccd1', 480, 280, 34);
    disc(pen, '#8e949c', 480, 280, 20);
  },
  private: (pen) => {
    fade(pen, '#cdb9c4', '#a58fa0');
    disc(pen, '#ffffff2e', 480, 300, 220);
    disc(pen, '#ffffff2e', 420, 260, 140);
    box(pen, '#3b2f3a', 400, 280, 160, 130, 16);
    pen.strokeStyle = '#3b2f3a';
    pen.lineWidth = 22;
    pen.beginPath();
    pen.arc(480, 280, 52, Math.PI, 0);
    pen.stroke();
    disc(pen, '#cdb9c4', 480, 335, 16);
    box(pen, '#cdb9c4', 473, 340, 14, 36, 6);
  },
};

function paper(pen: Pen, x: number, y: number, turn: number, ...texts: readonly string[]): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(turn);
  box(pen, '#fbfaf5', 0, 0, 180, 150, 2);
  lines(pen, '#9d1c1f', 18, 40, 22, texts[0] ?? '');
  lines(pen, '#33404d', 18, 76, 16, ...texts.slice(1));
  box(pen, '#c8ccd0', 18, 100, 140, 6);
  box(pen, '#c8ccd0', 18, 118, 110, 6);
  pen.restore();
}
