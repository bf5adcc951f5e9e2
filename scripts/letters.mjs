/** A spot as six letters: latitude + 90, then longitude + 180, each in 500ths of a degree (220 m), 6 bits a letter from '0': read back by charCodeAt alone. */
export const lettersOf = (latitude, longitude) => [latitude + 90, longitude + 180].map((degrees) => {
  const value = Math.round(degrees * 500);
  return String.fromCharCode(48 + (value >> 12), 48 + ((value >> 6) & 63), 48 + (value & 63));
}).join('');
