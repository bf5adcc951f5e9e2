import { describe, expect, it } from 'vitest';
import { saying } from '../../src/photos/hidden.ts';

describe('a name counts alike in any letters', () => {
  it.each(['Odalys Fernsby-Quill', 'Одалис Фернсби', 'Οδαλίς Φερνσμπή', 'أودليس فرنسبي', 'אודליס פרנסבי', '奥达莉 丰恩', 'ओडालिस फर्न्सबी', 'ਓਡਾਲਿਸ ਫਰਨ', 'オダリス', '오달리스', 'Ọdálís Fẹ́rn'])('%s', (name) => {
    expect(saying('owner', name)).toEqual([{ kind: 'owner', says: name }]);
  });

  it('but not signs alone, or what a camera writes by itself', () => {
    for (const none of ['', '- -', '...', '©', '_', 'Untitled', 'DCIM\\100']) expect(saying('owner', none)).toEqual([]);
  });
});
