/** Both browsers have it; the oldest Node that runs these tests has not. */
(Promise as { withResolvers?: unknown }).withResolvers ??= () => {
  const made: Record<string, unknown> = {};
  made['promise'] = new Promise((resolve, reject) => { Object.assign(made, { resolve, reject }); });
  return made;
};
