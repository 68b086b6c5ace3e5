//! What two texts say, set off against each other: the same in the same paragraph first, then the
//! same anywhere, then what fits. What is left over is said in one of them only.

use std::collections::HashMap;

use super::token::Token;

/// What is left of each, in its order.
pub(super) fn left_over(ru: Vec<Token>, kk: Vec<Token>) -> (Vec<Token>, Vec<Token>) {
    let mut left = (ru, kk);
    let is_same = |one: &Token, other: &Token| one.what == other.what;
    let fits = |one: &Token, other: &Token| one.what.fits(&other.what);
    left = without_matches(left, |token| (token.paragraph, token.what.key()), is_same);
    left = without_matches(left, |token| token.what.key(), is_same);
    left = without_matches(left, |token| (token.paragraph, token.what.key()), fits);
    left = without_matches(left, |token| token.what.key(), fits);
    left.0.retain(|token| token.sure);
    left.1.retain(|token| token.sure);
    left
}

/// Takes away pairs with one key that match.
fn without_matches<K: Eq + std::hash::Hash>(
    (ru, kk): (Vec<Token>, Vec<Token>),
    key: impl Fn(&Token) -> K,
    is_match: impl Fn(&Token, &Token) -> bool,
) -> (Vec<Token>, Vec<Token>) {
    let mut kk: Vec<Option<Token>> = kk.into_iter().map(Some).collect();
    let mut places: HashMap<K, Vec<usize>> = HashMap::new();
    for (at, token) in kk.iter().enumerate() {
        places.entry(key(token.as_ref().expect("none is taken yet"))).or_default().push(at);
    }
    let mut left = Vec::new();
    for token in ru {
        let same = places.get_mut(&key(&token));
        let found = same.and_then(|same| {
            let is_other =
                |at: &usize| kk[*at].as_ref().is_some_and(|other| is_match(&token, other));
            let index = same.iter().position(is_other)?;
            Some(same.remove(index))
        });
        match found {
            Some(at) => kk[at] = None,
            None => left.push(token),
        }
    }
    (left, kk.into_iter().flatten().collect())
}
