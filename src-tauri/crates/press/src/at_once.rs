//! Making several papers at once, on every processor that there is.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{iter, thread};

/// What `make` makes of each thing, in their order.
///
/// # Panics
///
/// Where `make` does.
pub fn at_once<T: Sync, M: Send>(things: &[T], make: impl Fn(&T) -> M + Sync) -> Vec<M> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get).min(things.len());
    let next = AtomicUsize::new(0);
    let one = || {
        let at = next.fetch_add(1, Ordering::Relaxed);
        Some((at, make(things.get(at)?)))
    };
    let mut made: Vec<(usize, M)> = thread::scope(|scope| {
        let workers: Vec<_> =
            (0..workers).map(|_| scope.spawn(|| iter::from_fn(one).collect::<Vec<_>>())).collect();
        let made = workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        made.flatten().collect()
    });
    made.sort_unstable_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_stands_in_the_order_of_the_things() {
        let things: Vec<u32> = (0..1_000).collect();
        assert_eq!(
            at_once(&things, |thing| thing * 2),
            (0..1_000).map(|n| n * 2).collect::<Vec<_>>()
        );
        assert!(at_once(&[] as &[u32], |thing| *thing).is_empty());
    }
}
