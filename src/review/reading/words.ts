/**
 * Words that say the same to a reader of contracts, the first standing for all, and words that say nothing.
 * Parties differ from paper to paper; what the paper does with them does not.
 */
export const ALIKE: readonly (readonly string[])[] = [
  ['customer', 'client', 'subscriber', 'licensee', 'you', 'buyer', 'purchaser', 'controller', 'user'],
  ['vendor', 'provider', 'supplier', 'licensor', 'company', 'we', 'us', 'seller', 'contractor', 'processor'],
  ['shall', 'will', 'must'],
  ['may', 'can'],
  ['agreement', 'contract', 'terms', 'addendum'],
  ['month', 'monthly'],
  ['您', '你'],
];

export const PASSED_OVER: readonly string[] = [
  ...['the', 'a', 'an', 'such', 'any', 'all', 'each', 'every', 'said', 'its', 'their', 'of', 's'],
  ...['的', '之', '了', '其', '该', '等'],
];
