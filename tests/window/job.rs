//! The whole job, from the first start to the reply, by keyboard and mouse.
