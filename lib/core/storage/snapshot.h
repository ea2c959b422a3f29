#pragma once

class Database;

/// As long as it stands, everything that is read belongs to one moment, whoever else saves meanwhile. Within a
/// transaction that is so anyway.
class Snapshot {
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
    bool m_begun = false;
};
