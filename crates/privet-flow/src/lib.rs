//! Under construction: the first commit lays the workspace out.
